using System.Text.Json;

namespace KnowledgeGraph.Presentation;

/// <summary>Solved times as JSON.</summary>
internal static class JsonTime
{
    /// <summary><c>{"edtf","utcOffset","status","anchor","clock","offset"}</c>, null where there is none; <c>edtf</c> is null for an unknown time.</summary>
    /// <param name="json">Where it is written.</param>
    /// <param name="property">The property that holds it.</param>
    /// <param name="solution">The time.</param>
    /// <param name="said">The time before it was solved.</param>
    public static void WriteTime(this Utf8JsonWriter json, string property, TimeSolution solution, UncertainTime said)
    {
        json.WriteStartObject(property);
        json.WriteString("edtf", solution.Time.Edtf);
        json.WriteString("utcOffset", solution.Time.UtcOffset is { } beside && UtcOffsetText.ToMinutes(beside) is { } minutes ? UtcOffsetText.Format(minutes) : null);
        json.WriteString("status", EnumWords.Of(solution.Status));
        json.WriteId("anchor", said.Relative?.Anchor ?? solution.Anchor);
        json.WriteString("clock", Clock(said.Relative?.Clock));
        json.WriteString("offset", said.Relative?.Offset.ToString());
        json.WriteEndObject();
    }

    private static string? Clock(AnchorClock? clock) => clock switch
    {
        AnchorClock.Said => "said",
        AnchorClock.Published => "published",
        AnchorClock.Holds => "holds",
        AnchorClock.Retrieved => "retrieved",
        _ => null,
    };
}
