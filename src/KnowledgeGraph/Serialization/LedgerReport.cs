namespace KnowledgeGraph.Serialization;

/// <summary>What reading a native file came to, where bad lines do not stop it.</summary>
public sealed record LedgerReport
{
    /// <summary>
    /// The graph of the entries that were kept. They are numbered anew, so that after a rejected entry an entry's sequence
    /// is less than its position in the file.
    /// </summary>
    public required EntityGraph Graph { get; init; }

    /// <summary>
    /// What was wrong, in the order of the file; empty for a clean one. One problem for a line that cannot be read; one or
    /// more for an entry that does not fit the others, also if only because it needs an entry that was rejected.
    /// </summary>
    public ValueList<Problem> Problems { get; init; } = [];

    /// <summary>The lines of the file, the header included.</summary>
    public required long LinesRead { get; init; }

    /// <summary>The entries that are in the graph.</summary>
    public required long EntriesKept { get; init; }

    /// <summary>The lines after the header that are not in the graph.</summary>
    public required long EntriesRejected { get; init; }

    /// <summary>Whether the file began with a byte order mark. It is accepted, and gone when the graph is written.</summary>
    public bool HadByteOrderMark { get; init; }

    /// <summary>How many lines ended with CR and LF. They are accepted, and end with LF when the graph is written.</summary>
    public long CarriageReturnLines { get; init; }
}
