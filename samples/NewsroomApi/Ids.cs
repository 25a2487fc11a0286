namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>Reads ids that callers wrote.</summary>
internal static class Ids
{
    public static EntityId Read(string parameter, string? text) =>
        EntityId.TryParse(text, out var id) ? id : throw new BadQueryException(parameter, $"'{parameter}' is the id of a node.");
}
