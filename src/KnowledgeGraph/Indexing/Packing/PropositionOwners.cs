namespace KnowledgeGraph.Indexing;

/// <summary>The statements of the propositions that packed entries introduce and nothing changed before they were packed, by the numbers of their ids.</summary>
/// <param name="first">The number of the first of these propositions; they are the last ids.</param>
/// <param name="owners">The numbers of their statements.</param>
internal sealed class PropositionOwners(int first, int[] owners)
{
    /// <summary>The numbers of the propositions.</summary>
    public IEnumerable<int> Propositions => Enumerable.Range(first, owners.Length);

    public StoragePart Part => new("propositions, statement", sizeof(int) * (long)owners.Length, owners.Length);

    /// <summary>The number of the statement of a proposition.</summary>
    public bool TryGet(int number, out int owner)
    {
        owner = number >= first ? owners[number - first] : -1;
        return number >= first;
    }
}
