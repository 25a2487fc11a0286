using System.Text.Json;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>How a statement was checked, as JSON.</summary>
internal static class VerificationJson
{
    /// <summary>Writes the property.</summary>
    public static void Write(Utf8JsonWriter json, Verification verification)
    {
        json.WriteStartObject("verification");
        json.WriteList("assessments", verification.Assessments, Write);
        json.WriteList("disputes", verification.Disputes, (writer, dispute) => writer.WriteStringValue(dispute.Id.Value));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatementAssessment assessment)
    {
        json.WriteStartObject();
        json.WriteId("statement", assessment.Statement.Id);
        json.WriteString("verdict", EnumWords.Of(assessment.Verdict));
        json.WriteList("assessors", assessment.Assessors, JsonParts.WriteSpeaker);
        json.WriteId("of", assessment.Target.Id);
        if (assessment.Target.Hop is { } hop)
        {
            json.WriteNumber("hop", hop);
        }
        else
        {
            json.WriteNull("hop");
        }

        json.WriteBoolean("inherited", assessment.IsInherited);
        json.WriteBoolean("selfConfirmation", assessment.IsSelfConfirmation);
        json.WriteEndObject();
    }
}
