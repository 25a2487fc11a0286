namespace KnowledgeGraph.Indexing;

/// <summary>The statements of the propositions that packed entries introduce and nothing changed before they were packed, by the numbers of their ids.</summary>
internal sealed class PropositionOwners
{
    private readonly SteppedNumbers _owners;

    /// <param name="first">The number of the first of these propositions; they are the last ids.</param>
    /// <param name="owners">The numbers of their statements.</param>
    public PropositionOwners(int first, ReadOnlySpan<int> owners)
    {
        First = first;
        _owners = new SteppedNumbers(owners);
    }

    /// <summary>The number of the first of these propositions.</summary>
    public int First { get; }

    /// <summary>The numbers of the propositions.</summary>
    public IEnumerable<int> Propositions => Enumerable.Range(First, _owners.Count);

    public StoragePart Part => new("propositions, statement", _owners.Bytes, _owners.Count);

    /// <summary>The number of the statement of a proposition.</summary>
    public bool TryGet(int number, out int owner)
    {
        owner = number >= First ? _owners[number - First] : -1;
        return number >= First;
    }
}
