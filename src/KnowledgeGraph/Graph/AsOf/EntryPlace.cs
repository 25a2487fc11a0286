namespace KnowledgeGraph;

/// <summary>A place in the ledger, by which an entry is found among entries of ascending sequence.</summary>
/// <param name="Sequence">The sequence.</param>
internal readonly record struct EntryPlace(long Sequence) : IComparable<LedgerEntry>
{
    public int CompareTo(LedgerEntry? other) => Sequence.CompareTo(other?.Sequence ?? 0);
}
