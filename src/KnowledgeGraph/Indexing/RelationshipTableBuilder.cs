namespace KnowledgeGraph.Indexing;

/// <summary>Gathers the relationships of a graph, in their order.</summary>
internal sealed class RelationshipTableBuilder(Node[] nodes)
{
    private readonly List<Relationship> _entered = [];
    private readonly List<int> _enteredOrdinals = [];
    private readonly CodeNumbers _types = new();
    private readonly List<byte> _typeNumbers = [];
    private readonly List<int> _sources = [];
    private readonly List<int> _targets = [];
    private readonly RelationshipEvidence _evidence = new();

    public void AddEntered(Relationship relationship, int source, int target)
    {
        _entered.Add(relationship);
        _enteredOrdinals.Add(_sources.Count);
        Add(source, relationship.Type, target);
    }

    /// <summary>Adds a derived one, and gives its ordinal.</summary>
    public int AddDerived(int source, Code type, int target)
    {
        Add(source, type, target);
        return _sources.Count - 1;
    }

    /// <summary>Adds a statement, in ledger order, to what a derived one rests on that does not lead from a statement.</summary>
    public void AddEvidence(int relationship, int statement) => _evidence.Add(relationship, statement);

    public RelationshipTable Build() => new(
        nodes, [.. _entered], [.. _enteredOrdinals], _types.InOrder.ToArray(), [.. _typeNumbers], [.. _sources], [.. _targets], _evidence);

    private void Add(int source, Code type, int target)
    {
        _typeNumbers.Add(checked((byte)_types.Of(type)));
        _sources.Add(source);
        _targets.Add(target);
    }
}
