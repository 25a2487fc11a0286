namespace KnowledgeGraph;

/// <summary>An entry of a kind that a newer minor version of the format has, kept word for word.</summary>
/// <param name="Kind">The kind, as the file calls it.</param>
public sealed record UnknownEntry(string Kind) : LedgerEntry
{
    /// <summary>The line of the file, word for word, without its line end; where an id of it is redacted, what stays of it.</summary>
    public required string Line { get; init; }

    /// <summary>
    /// The ids that it introduces, as far as they can be read: its own first, then those of its propositions; empty if none
    /// can. Other entries may refer to them, but no node has them.
    /// </summary>
    public ValueList<EntityId> Ids { get; internal init; } = [];

    /// <summary>The line that stays when the entry is redacted: its ids and what they are; null where it has no ids.</summary>
    internal string? Tombstone { get; init; }
}
