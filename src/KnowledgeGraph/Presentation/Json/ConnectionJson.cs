using System.Text.Json;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>A connection as JSON.</summary>
internal static class ConnectionJson
{
    /// <summary>Writes the properties of the connection.</summary>
    public static void Write(Utf8JsonWriter json, Connection connection)
    {
        json.WriteNode("from", connection.From);
        json.WriteNode("to", connection.To);
        json.WriteBoolean("exists", connection.Exists);
        json.WriteNumber("length", connection.Length);
        json.WriteString("cut", connection.CutReason is { } reason ? EnumWords.Of(reason) : null);
        json.WriteString("explanation", connection.Explanation);
        json.WriteString("asOf", CutWords.Of(connection.Graph));
        json.WriteList("steps", connection.Steps, Write);
    }

    private static void Write(Utf8JsonWriter json, Step step)
    {
        json.WriteStartObject();
        json.WriteNode("from", step.From);
        json.WriteString("label", step.Label);
        json.WriteNode("to", step.To);
        json.WriteBoolean("forward", step.IsForward);
        Write(json, step.Relationship, ShownSource.Note(step.Relationship, step.From, step.To));
        json.WriteList("evidence", step.Evidence, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Relationship relationship, string? note)
    {
        json.WriteStartObject("relationship");
        json.WriteId("id", relationship.IsDerived ? null : relationship.Id);
        json.WriteString("type", relationship.Type.ToString());
        json.WriteId("from", relationship.From);
        json.WriteId("to", relationship.To);
        json.WriteString("holds", relationship.Holds.IsUnknown ? null : relationship.Holds.ToString());
        json.WriteString("distance", relationship.Distance?.ToString());
        json.WriteString("offset", relationship.Offset?.ToString());
        json.WriteBoolean("derived", relationship.IsDerived);
        json.WriteBoolean("authorsOwn", relationship.IsAuthorsOwn);
        json.WriteString("note", note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteId("id", statement.Id);
        json.WriteString("act", statement.IsRedacted ? null : statement.Act.ToString());
        json.WriteList("chain", statement.Attribution, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Hop hop)
    {
        json.WriteStartObject();
        json.WriteList("speakers", hop.Speakers, WriteIdValue);
        json.WriteList("onBehalfOf", hop.OnBehalfOf, WriteIdValue);
        json.WriteString("unnamed", hop.Unnamed);
        json.WriteString("basis", EnumWords.Of(hop.Basis));
        json.WriteEndObject();
    }

    private static void WriteIdValue(Utf8JsonWriter json, EntityId id) => json.WriteStringValue(id.Value);
}
