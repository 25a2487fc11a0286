namespace KnowledgeGraph.Indexing;

/// <summary>Nodes as the objects that they are, with a dictionary of their ids.</summary>
internal sealed class ObjectNodes : NodeStore
{
    private readonly Node[] _nodes;
    private readonly Dictionary<EntityId, int> _ordinals;

    /// <param name="nodes">The nodes, in ledger order.</param>
    /// <param name="later">Entities that may be asked about and of which nothing is known yet.</param>
    public ObjectNodes(Node[] nodes, IEnumerable<Entity>? later = null)
    {
        Count = nodes.Length;
        _ordinals = new Dictionary<EntityId, int>(nodes.Length);
        for (var ordinal = 0; ordinal < nodes.Length; ordinal++)
        {
            _ordinals.Add(nodes[ordinal].Id, ordinal);
        }

        _nodes = [.. nodes, .. (later ?? []).Where(entity => !_ordinals.ContainsKey(entity.Id))];
        for (var ordinal = nodes.Length; ordinal < _nodes.Length; ordinal++)
        {
            _ordinals.Add(_nodes[ordinal].Id, ordinal);
        }
    }

    public override int Count { get; }

    public override int OrdinalCount => _nodes.Length;

    public override IEnumerable<StoragePart> Parts => [new("nodes as objects, places", IntPtr.Size * (long)_nodes.Length, _nodes.Length)];

    public override Node At(int ordinal) => _nodes[ordinal];

    public override Node Read(int ordinal) => _nodes[ordinal];

    public override EntityId IdAt(int ordinal) => _nodes[ordinal].Id;

    public override NodeKind KindOf(int ordinal) => _nodes[ordinal].NodeKind;

    public override Code ActOf(int ordinal) => _nodes[ordinal] is Statement statement ? statement.Act : default;

    public override int OrdinalOf(EntityId id) => _ordinals.GetValueOrDefault(id, -1);
}
