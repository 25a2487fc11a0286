namespace KnowledgeGraph.Indexing;

/// <summary>How much one graph in memory can hold. Places in it are 32-bit numbers.</summary>
internal sealed record StorageLimits
{
    /// <summary>What arrays and numbers allow.</summary>
    public static StorageLimits Largest { get; } = new();

    /// <summary>The most bytes of one array: of the rows, of the ids, of the words.</summary>
    public int Bytes { get; init; } = Array.MaxLength;

    /// <summary>The most ids: of nodes, propositions, relationships and judgements together.</summary>
    public int Ids { get; init; } = 1 << 30;
}
