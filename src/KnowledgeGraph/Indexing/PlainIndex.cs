namespace KnowledgeGraph.Indexing;

/// <summary>The layout: an object per node, a dictionary of ids, relationships as columns of numbers, a row table per direction.</summary>
internal sealed class PlainIndex : IGraphIndex
{
    private readonly Node[] _nodes;
    private readonly int _nodeCount;
    private readonly Dictionary<EntityId, int> _ordinals;
    private readonly RelationshipTable _relationships;
    private readonly Adjacency _from;
    private readonly Adjacency _to;
    private readonly CodeNumbers _acts = new();
    private readonly GroupedAdjacency _fromByType;
    private readonly GroupedAdjacency _toByType;
    private readonly GroupedAdjacency _aboutByAct;

    private PlainIndex(Node[] nodes, int nodeCount, Dictionary<EntityId, int> ordinals, RelationshipTable relationships)
    {
        _nodes = nodes;
        _nodeCount = nodeCount;
        _ordinals = ordinals;
        _relationships = relationships;
        _from = Adjacency.By(relationships.Sources, nodes.Length);
        _to = Adjacency.By(relationships.Targets, nodes.Length);

        var types = relationships.TypeNumbers.ToArray();
        var groups = Array.ConvertAll(types, type => (int)type);
        _fromByType = GroupedAdjacency.By(relationships.Sources, groups, relationships.Types.Length, nodes.Length);
        _toByType = GroupedAdjacency.By(relationships.Targets, groups, relationships.Types.Length, nodes.Length);
        _aboutByAct = GroupedAdjacency.By(relationships.Targets, ActsOfAbout(), _acts.Count, nodes.Length);
    }

    /// <summary>Lays out nodes and relationships in ledger order, and derives what follows from the nodes.</summary>
    /// <param name="nodes">The nodes, in ledger order.</param>
    /// <param name="entered">The relationships that the ledger holds, in its order; those of which an end is none of the nodes are passed over.</param>
    /// <param name="placeOf">The place in the ledger of a node or relationship.</param>
    /// <param name="statementOfProposition">The statement of each proposition.</param>
    /// <param name="vocabulary">What the codes mean.</param>
    /// <param name="later">Entities that may be asked about and of which nothing is known yet.</param>
    public static PlainIndex Of(
        Node[] nodes,
        IEnumerable<Relationship> entered,
        Func<EntityId, long> placeOf,
        IReadOnlyDictionary<EntityId, EntityId> statementOfProposition,
        Vocabulary vocabulary,
        IEnumerable<Entity>? later = null)
    {
        var ordinals = new Dictionary<EntityId, int>(nodes.Length);
        for (var ordinal = 0; ordinal < nodes.Length; ordinal++)
        {
            ordinals.Add(nodes[ordinal].Id, ordinal);
        }

        var table = new RelationshipTableBuilder(nodes, ordinals);
        var derived = new DerivedRelationships(table, statementOfProposition, vocabulary);
        var node = 0;
        foreach (var relationship in entered)
        {
            if (ordinals.TryGetValue(relationship.From, out var source) && ordinals.TryGetValue(relationship.To, out var target))
            {
                for (var place = placeOf(relationship.Id); node < nodes.Length && placeOf(nodes[node].Id) < place; node++)
                {
                    derived.AddFrom(nodes[node], node);
                }

                table.AddEntered(relationship, source, target);
            }
        }

        for (; node < nodes.Length; node++)
        {
            derived.AddFrom(nodes[node], node);
        }

        Node[] all = [.. nodes, .. (later ?? []).Where(entity => !ordinals.ContainsKey(entity.Id))];
        for (var ordinal = nodes.Length; ordinal < all.Length; ordinal++)
        {
            ordinals.Add(all[ordinal].Id, ordinal);
        }

        return new PlainIndex(all, nodes.Length, ordinals, table.Build());
    }

    public int NodeCount => _nodeCount;

    public int OrdinalCount => _nodes.Length;

    public int RelationshipCount => _relationships.Count;

    public ReadOnlySpan<Code> Types => _relationships.Types;

    public Node NodeAt(int ordinal) => _nodes[ordinal];

    public int OrdinalOf(EntityId id) => AnyOrdinalOf(id) is var ordinal && ordinal < _nodeCount ? ordinal : -1;

    public int AnyOrdinalOf(EntityId id) => _ordinals.GetValueOrDefault(id, -1);

    public Relationship RelationshipAt(int ordinal) => _relationships.At(ordinal);

    public int TypeNumberOf(int relationship) => _relationships.TypeNumbers[relationship];

    public bool IsDerived(int relationship) => _relationships.IsDerived(relationship);

    public int SourceOf(int relationship) => _relationships.Sources[relationship];

    public int TargetOf(int relationship) => _relationships.Targets[relationship];

    public ReadOnlySpan<int> From(int node) => _from.At(node);

    public ReadOnlySpan<int> To(int node) => _to.At(node);

    public ReadOnlySpan<int> From(int node, Code type) => NumberOf(type) is var number and >= 0 ? _fromByType.At(node, number) : [];

    public ReadOnlySpan<int> To(int node, Code type) => NumberOf(type) is var number and >= 0 ? _toByType.At(node, number) : [];

    /// <summary>The statements that a derived relationship rests on, as ordinals, ascending.</summary>
    public List<int> EvidenceOf(int relationship) => _relationships.EvidenceOf(relationship);

    public ReadOnlySpan<int> About(int node, Code act) => _acts.TryGet(act, out var number) ? _aboutByAct.At(node, number) : [];

    private int NumberOf(Code type) => _relationships.Types.IndexOf(type);

    private int[] ActsOfAbout()
    {
        var about = NumberOf(KnownRelationships.About);
        var acts = new int[_relationships.Count];
        for (var relationship = 0; relationship < acts.Length; relationship++)
        {
            acts[relationship] = TypeNumberOf(relationship) == about && _nodes[SourceOf(relationship)] is Statement statement
                ? _acts.Of(statement.Act)
                : GroupedAdjacency.LeftOut;
        }

        return acts;
    }
}
