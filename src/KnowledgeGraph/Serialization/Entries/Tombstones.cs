namespace KnowledgeGraph.Serialization;

/// <summary>What is left in the file of content that was redacted.</summary>
internal static class Tombstones
{
    /// <summary>Whether an object says that it is a tombstone; then it has hardly any fields.</summary>
    public static bool Is(JsonValue value) =>
        value.IsObject && value.Element.TryGetProperty("redacted", out var redacted) && new JsonValue(redacted, value.Place.At("redacted")).Flag();
}
