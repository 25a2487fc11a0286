namespace KnowledgeGraph.Queries;

/// <summary>The commitments about one thing, by their sort.</summary>
internal sealed class SubjectGroup
{
    // A list and no dictionary, because what is said of one thing is of few sorts.
    private readonly List<CommitmentSort> _sorts = [];
    private readonly List<List<HeldProposition>> _ofSort = [];

    /// <summary>The commitments of each sort in ledger order, in the order in which the ledger first has the sort.</summary>
    public IReadOnlyList<List<HeldProposition>> Sorts => _ofSort;

    /// <summary>Takes in a commitment, which must come in ledger order.</summary>
    public void Add(HeldProposition held)
    {
        var sort = CommitmentSort.Of(held);
        var index = _sorts.IndexOf(sort);
        if (index < 0)
        {
            _sorts.Add(sort);
            _ofSort.Add([held]);
        }
        else
        {
            _ofSort[index].Add(held);
        }
    }
}
