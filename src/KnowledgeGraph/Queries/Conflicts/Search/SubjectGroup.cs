namespace KnowledgeGraph.Queries;

/// <summary>The commitments about one thing, in ledger order, by their sort.</summary>
internal sealed class SubjectGroup
{
    private readonly Dictionary<CommitmentSort, List<HeldProposition>> _bySort = [];
    private readonly List<List<HeldProposition>> _sorts = [];

    /// <summary>The commitments of each sort, in the order in which the ledger first has the sort.</summary>
    public IReadOnlyList<List<HeldProposition>> Sorts => _sorts;

    public int Count { get; private set; }

    public void Add(HeldProposition held)
    {
        var sort = CommitmentSort.Of(held);
        if (!_bySort.TryGetValue(sort, out var ofSort))
        {
            _bySort.Add(sort, ofSort = []);
            _sorts.Add(ofSort);
        }

        ofSort.Add(held);
        Count++;
    }
}
