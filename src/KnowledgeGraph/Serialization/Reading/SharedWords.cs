namespace KnowledgeGraph.Serialization;

/// <summary>What the lines of one file share, whichever thread reads them.</summary>
internal sealed class SharedWords
{
    public SharedTexts<SharedId> Ids { get; } = new(SharedId.Of);

    public SharedTexts<SharedCode> Codes { get; } = new(SharedCode.Of);

    public SharedTexts<SharedTime> Times { get; } = new(SharedTime.Of);
}
