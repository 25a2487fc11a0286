namespace KnowledgeGraph;

/// <summary>The first line of a ledger: whose it is, which version of the format, and when its entries were recorded.</summary>
public sealed record LedgerHeader
{
    /// <summary>The major version that this library reads and writes.</summary>
    public const int CurrentMajorVersion = 1;

    /// <summary>The minor version that this library reads and writes.</summary>
    public const int CurrentMinorVersion = 0;

    /// <summary>The id of the ledger.</summary>
    public required EntityId Ledger { get; init; }

    /// <summary>The UTC instant at which entries were recorded that do not say otherwise.</summary>
    public required DateTimeOffset Recorded { get; init; }

    /// <summary>The minor version of the file that it was read from; it may be newer than <see cref="CurrentMinorVersion"/>.</summary>
    public int MinorVersion { get; init; } = CurrentMinorVersion;
}
