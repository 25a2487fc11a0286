using System.Text.Json;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>An answer about an event as JSON.</summary>
internal static class EventAnswerJson
{
    /// <summary>Writes the properties of the answer.</summary>
    public static void Write(Utf8JsonWriter json, EventAnswer answer)
    {
        var kind = AnswerKind.Of(answer);
        json.WritePropertyName("event");
        JsonParts.WriteEntity(json, answer.Event);
        json.WriteList("sameEvents", answer.SameEvents, JsonParts.WriteEntity);
        json.WriteList("unsureEvents", answer.UnsureEvents, JsonParts.WriteEntity);
        json.WriteString("asOf", CutWords.Of(((IPresentable)answer).Graph));
        json.WriteNumber("considered", answer.Considered.Count);
        json.WriteList("documents", answer.Documents, JsonParts.WriteEntity);
        json.WriteList(kind.Property, kind.Items, ResponsibilityJson.Write);
    }
}
