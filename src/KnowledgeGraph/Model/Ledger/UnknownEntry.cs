namespace KnowledgeGraph;

/// <summary>An entry of a kind that a newer minor version of the format has, kept word for word.</summary>
/// <param name="Kind">The kind, as the file calls it.</param>
public sealed record UnknownEntry(string Kind) : LedgerEntry
{
    /// <summary>The line of the file, word for word, without its line end.</summary>
    public required string Line { get; init; }
}
