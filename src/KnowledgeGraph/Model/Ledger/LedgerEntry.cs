namespace KnowledgeGraph;

/// <summary>One entry of the append-only ledger.</summary>
public abstract record LedgerEntry
{
    private protected LedgerEntry()
    {
    }

    /// <summary>The position in the ledger, counted from 1; 0 before the ledger has taken it.</summary>
    public long Sequence { get; internal init; }

    /// <summary>The UTC instant at which it was recorded: one of the four clocks.</summary>
    public DateTimeOffset Recorded { get; internal init; }

    /// <summary>
    /// The line of a newer minor version word for word, where it holds fields that this version does not know; else null.
    /// </summary>
    internal string? Verbatim { get; init; }
}
