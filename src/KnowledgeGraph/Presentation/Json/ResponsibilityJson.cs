using System.Text.Json;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What one speaker says about who is responsible, as JSON.</summary>
internal static class ResponsibilityJson
{
    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter json, ResponsibilityStatement item)
    {
        var statement = item.Statement.Statement;
        json.WriteStartObject();
        json.WritePropertyName("speaker");
        JsonParts.WriteSpeaker(json, item.Speaker);
        json.WriteList("jointlyWith", item.JointlyWith, JsonParts.WriteSpeaker);
        json.WriteList("agents", item.Agents, JsonParts.WriteEntity);
        json.WriteString("act", statement.Act.ToString());
        json.WriteId("statement", statement.Id);
        json.WriteId("proposition", item.Proposition.Id);
        json.WriteString("predicate", item.Proposition.Predicate.ToString());
        json.WriteTime("said", item.Said, statement.Said);
        json.WriteList("chain", item.Statement.Chain, WriteHop);
        SourceJson.Write(json, item.Statement);
        json.WriteString("basis", EnumWords.Of(statement.Basis));
        json.WriteString("certainty", EnumWords.Of(statement.Certainty));
        VerificationJson.Write(json, item.Verification);
        json.WriteString("standing", EnumWords.Of(item.Standing));
        WriteTakenBackIn(json, item.TakenBackIn);
        json.WriteString("authority", EnumWords.Of(item.Authority));
        json.WriteList("inTheNameOf", item.InTheNameOf, JsonParts.WriteEntity);
        json.WriteString("note", ShownSource.Note(item.Statement));
        json.WriteEndObject();
    }

    private static void WriteTakenBackIn(Utf8JsonWriter json, AttributedStatement? later)
    {
        if (later is null)
        {
            json.WriteNull("takenBackIn");
            return;
        }

        json.WriteStartObject("takenBackIn");
        json.WriteString("act", later.Statement.Act.ToString());
        json.WriteId("statement", later.Statement.Id);
        json.WriteTime("said", later.Said, later.Statement.Said);
        json.WriteList("chain", later.Chain, WriteHop);
        SourceJson.Write(json, later);
        json.WriteEndObject();
    }

    private static void WriteHop(Utf8JsonWriter json, AttributedHop hop)
    {
        json.WriteStartObject();
        json.WriteList("speakers", hop.Speakers, JsonParts.WriteSpeaker);
        json.WriteList("onBehalfOf", hop.OnBehalfOf, JsonParts.WriteEntity);
        json.WriteString("basis", EnumWords.Of(hop.Basis));
        json.WriteString("standing", EnumWords.Of(hop.Standing));
        json.WriteEndObject();
    }
}
