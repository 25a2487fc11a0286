using System.Text.Json;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>The small parts that every answer has: lists, nodes, speakers.</summary>
internal static class JsonParts
{
    /// <summary>A property that holds a list; empty lists are written as well, so that the shape is always the same.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string property, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(property);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>A property that holds an id.</summary>
    public static void WriteId(this Utf8JsonWriter json, string property, EntityId? id) => json.WriteString(property, id?.Value);

    /// <summary>A property that holds a node: <c>{"id","kind","name"}</c>; the name is null for a statement and for what is redacted.</summary>
    public static void WriteNode(this Utf8JsonWriter json, string property, Node node)
    {
        json.WritePropertyName(property);
        WriteNode(json, node);
    }

    /// <summary>A node: <c>{"id","kind","name"}</c>.</summary>
    public static void WriteNode(Utf8JsonWriter json, Node node)
    {
        json.WriteStartObject();
        json.WriteId("id", node.Id);
        json.WriteString("kind", node.NodeKind.ToString().ToLowerInvariant());
        json.WriteString("name", NameOf(node as Entity));
        json.WriteEndObject();
    }

    /// <summary>An agent, document or event: <c>{"id","name"}</c>.</summary>
    public static void WriteEntity(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteId("id", entity.Id);
        json.WriteString("name", NameOf(entity));
        json.WriteEndObject();
    }

    /// <summary>A speaker: <c>{"id","name"}</c>, and <c>{"id":null,"name":null,"unnamed"}</c> for a source that nobody names.</summary>
    public static void WriteSpeaker(Utf8JsonWriter json, Speaker speaker)
    {
        json.WriteStartObject();
        json.WriteId("id", speaker.Agent?.Id);
        json.WriteString("name", NameOf(speaker.Agent));
        if (speaker.Unnamed is { } unnamed)
        {
            json.WriteString("unnamed", unnamed);
        }

        json.WriteEndObject();
    }

    // Because a redacted entity would be called by its id.
    private static string? NameOf(Entity? entity) => entity is null or { IsRedacted: true } ? null : entity.Name;
}
