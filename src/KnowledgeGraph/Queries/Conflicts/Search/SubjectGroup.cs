namespace KnowledgeGraph.Queries;

/// <summary>The commitments about one thing, in ledger order, by their sort.</summary>
internal sealed class SubjectGroup
{
    // A list and no dictionary, because what is said of one thing is of few sorts, and there are as many groups as things.
    private readonly List<List<HeldProposition>> _sorts = [];

    /// <summary>The commitments of each sort, in the order in which the ledger first has the sort.</summary>
    public IReadOnlyList<List<HeldProposition>> Sorts => _sorts;

    public int Count { get; private set; }

    public void Add(HeldProposition held)
    {
        Count++;
        var sort = CommitmentSort.Of(held);
        foreach (var ofSort in _sorts)
        {
            if (CommitmentSort.Of(ofSort[0]) == sort)
            {
                ofSort.Add(held);
                return;
            }
        }

        _sorts.Add([held]);
    }
}
