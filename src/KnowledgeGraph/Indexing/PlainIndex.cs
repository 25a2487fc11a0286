namespace KnowledgeGraph.Indexing;

/// <summary>The simple layout: an object per node and relationship, a dictionary of ids, one row table per direction.</summary>
internal sealed class PlainIndex : IGraphIndex
{
    private readonly Node[] _nodes;
    private readonly int _nodeCount;
    private readonly Dictionary<EntityId, int> _ordinals;
    private readonly Relationship[] _relationships;
    private readonly int[] _sources;
    private readonly int[] _targets;
    private readonly Adjacency _from;
    private readonly Adjacency _to;
    private readonly CodeNumbers _types = new();
    private readonly CodeNumbers _acts = new();
    private readonly GroupedAdjacency _fromByType;
    private readonly GroupedAdjacency _toByType;
    private readonly GroupedAdjacency _aboutByAct;

    /// <summary>Lays out nodes and relationships in the given order; every end is one of the nodes.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="relationships">The relationships.</param>
    /// <param name="later">Entities that may be asked about and of which nothing is known yet.</param>
    public PlainIndex(Node[] nodes, Relationship[] relationships, ReadOnlySpan<Entity> later = default)
    {
        _nodeCount = nodes.Length;
        nodes = [.. nodes, .. later];
        _nodes = nodes;
        _relationships = relationships;
        _ordinals = new Dictionary<EntityId, int>(nodes.Length);
        for (var ordinal = 0; ordinal < nodes.Length; ordinal++)
        {
            _ordinals.Add(nodes[ordinal].Id, ordinal);
        }

        _sources = Array.ConvertAll(relationships, relationship => _ordinals[relationship.From]);
        _targets = Array.ConvertAll(relationships, relationship => _ordinals[relationship.To]);
        _from = Adjacency.By(_sources, nodes.Length);
        _to = Adjacency.By(_targets, nodes.Length);

        var types = Array.ConvertAll(relationships, relationship => _types.Of(relationship.Type));
        _fromByType = GroupedAdjacency.By(_sources, types, _types.Count, nodes.Length);
        _toByType = GroupedAdjacency.By(_targets, types, _types.Count, nodes.Length);
        _aboutByAct = GroupedAdjacency.By(_targets, ActsOfAbout(), _acts.Count, nodes.Length);
    }

    public int NodeCount => _nodeCount;

    public int OrdinalCount => _nodes.Length;

    public int RelationshipCount => _relationships.Length;

    public Node NodeAt(int ordinal) => _nodes[ordinal];

    public int OrdinalOf(EntityId id) => AnyOrdinalOf(id) is var ordinal && ordinal < _nodeCount ? ordinal : -1;

    public int AnyOrdinalOf(EntityId id) => _ordinals.GetValueOrDefault(id, -1);

    public Relationship RelationshipAt(int ordinal) => _relationships[ordinal];

    public int SourceOf(int relationship) => _sources[relationship];

    public int TargetOf(int relationship) => _targets[relationship];

    public ReadOnlySpan<int> From(int node) => _from.At(node);

    public ReadOnlySpan<int> To(int node) => _to.At(node);

    public ReadOnlySpan<int> From(int node, Code type) => _types.TryGet(type, out var number) ? _fromByType.At(node, number) : [];

    public ReadOnlySpan<int> To(int node, Code type) => _types.TryGet(type, out var number) ? _toByType.At(node, number) : [];

    public ReadOnlySpan<int> About(int node, Code act) => _acts.TryGet(act, out var number) ? _aboutByAct.At(node, number) : [];

    private int[] ActsOfAbout()
    {
        var acts = new int[_relationships.Length];
        for (var relationship = 0; relationship < acts.Length; relationship++)
        {
            acts[relationship] = _relationships[relationship].Type == KnownRelationships.About.Code && _nodes[_sources[relationship]] is Statement statement
                ? _acts.Of(statement.Act)
                : GroupedAdjacency.LeftOut;
        }

        return acts;
    }
}
