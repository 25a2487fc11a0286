namespace KnowledgeGraph.Queries;

/// <summary>The commitments about one thing, in ledger order, by their sort.</summary>
internal sealed class SubjectGroup
{
    private readonly List<HeldProposition> _all = [];
    private List<List<HeldProposition>>? _sorts;

    /// <summary>The commitments of each sort, in the order in which the ledger first has the sort.</summary>
    /// <remarks>
    /// They are sorted when they are first asked for, and not one by one as they come in: what is said of one thing is spread over
    /// the ledger, and to look at all that was said before for each would reach all over the memory.
    /// </remarks>
    public IReadOnlyList<List<HeldProposition>> Sorts => _sorts ??= Sort();

    /// <summary>Takes in a commitment, which must come in ledger order, and before anybody asks for the sorts.</summary>
    public void Add(HeldProposition held) => _all.Add(held);

    private List<List<HeldProposition>> Sort()
    {
        // A list and no dictionary, because what is said of one thing is of few sorts, and there are as many groups as things.
        var sorts = new List<(CommitmentSort Sort, List<HeldProposition> OfSort)>();
        foreach (var held in _all)
        {
            var sort = CommitmentSort.Of(held);
            var index = sorts.FindIndex(known => known.Sort == sort);
            if (index < 0)
            {
                sorts.Add((sort, [held]));
            }
            else
            {
                sorts[index].OfSort.Add(held);
            }
        }

        return sorts.ConvertAll(sort => sort.OfSort);
    }
}
