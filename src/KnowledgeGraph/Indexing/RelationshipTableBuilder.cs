namespace KnowledgeGraph.Indexing;

/// <summary>Gathers the relationships of a graph, in their order.</summary>
internal sealed class RelationshipTableBuilder(NodeStore nodes) : IDerivationTarget
{
    private readonly List<Relationship> _entered = [];
    private readonly List<int> _enteredOrdinals = [];
    private readonly CodeNumbers _types = new();
    private readonly List<byte> _typeNumbers = [];
    private readonly List<int> _sources = [];
    private readonly List<int> _targets = [];
    private readonly Dictionary<(int Source, Code Type, int Target), int> _ofEvents = [];
    private readonly RelationshipEvidence _evidence = new();

    public int OrdinalOf(EntityId id) => nodes.OrdinalOf(id) is var ordinal && ordinal < nodes.Count ? ordinal : -1;

    public NodeKind KindOf(int node) => nodes.KindOf(node);

    public void AddEntered(Relationship relationship, int source, int target)
    {
        _entered.Add(relationship);
        _enteredOrdinals.Add(_sources.Count);
        Add(source, relationship.Type, target);
    }

    public void Add(int source, Code type, int target)
    {
        _typeNumbers.Add(checked((byte)_types.Of(type)));
        _sources.Add(source);
        _targets.Add(target);
    }

    public void AddOfEvent(int source, Code type, int target, int statement)
    {
        var key = (source, type, target);
        if (!_ofEvents.TryGetValue(key, out var relationship))
        {
            _ofEvents.Add(key, relationship = _sources.Count);
            Add(source, type, target);
        }

        _evidence.Add(relationship, statement);
    }

    public RelationshipTable Build() => new(
        nodes, [.. _entered], [.. _enteredOrdinals], [.. _types.InOrder], [.. _typeNumbers], [.. _sources], [.. _targets], _evidence);
}
