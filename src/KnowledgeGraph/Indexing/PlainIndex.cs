namespace KnowledgeGraph.Indexing;

/// <summary>The layout: a store of nodes, relationships as columns of numbers, a row table per direction.</summary>
internal sealed class PlainIndex : IGraphIndex
{
    private readonly NodeStore _nodes;
    private readonly RelationshipTable _relationships;
    private readonly Adjacency _from;
    private readonly Adjacency _to;
    private readonly CodeNumbers _acts = new();
    private readonly GroupedAdjacency _fromByType;
    private readonly GroupedAdjacency _toByType;
    private readonly GroupedAdjacency _aboutByAct;

    private PlainIndex(NodeStore nodes, RelationshipTable relationships)
    {
        _nodes = nodes;
        _relationships = relationships;
        _from = Adjacency.By(relationships.Sources, nodes.OrdinalCount);
        _to = Adjacency.By(relationships.Targets, nodes.OrdinalCount);

        var types = relationships.TypeNumbers.ToArray();
        var groups = Array.ConvertAll(types, type => (int)type);
        _fromByType = GroupedAdjacency.By(relationships.Sources, groups, relationships.Types.Length, nodes.OrdinalCount);
        _toByType = GroupedAdjacency.By(relationships.Targets, groups, relationships.Types.Length, nodes.OrdinalCount);
        _aboutByAct = GroupedAdjacency.By(relationships.Targets, ActsOfAbout(), _acts.Count, nodes.OrdinalCount);
    }

    /// <summary>Lays out nodes and relationships in ledger order, and derives what follows from the nodes.</summary>
    /// <param name="nodes">The nodes, in ledger order.</param>
    /// <param name="entered">The relationships that the ledger holds, in its order; those of which an end is none of the nodes are passed over.</param>
    /// <param name="placeOf">The place in the ledger of a node or relationship.</param>
    /// <param name="statementOfProposition">The statement of each proposition.</param>
    /// <param name="vocabulary">What the codes mean.</param>
    public static PlainIndex Of(
        NodeStore nodes,
        IEnumerable<Relationship> entered,
        Func<EntityId, long> placeOf,
        IReadOnlyDictionary<EntityId, EntityId> statementOfProposition,
        Vocabulary vocabulary)
    {
        var table = new RelationshipTableBuilder(nodes);
        var derived = new DerivedRelationships(table, statementOfProposition, vocabulary);
        var node = 0;
        foreach (var relationship in entered)
        {
            var source = table.OrdinalOf(relationship.From);
            var target = table.OrdinalOf(relationship.To);
            if (source >= 0 && target >= 0)
            {
                for (var place = placeOf(relationship.Id); node < nodes.Count && placeOf(nodes.IdAt(node)) < place; node++)
                {
                    derived.AddFrom(nodes.At(node), node);
                }

                table.AddEntered(relationship, source, target);
            }
        }

        for (; node < nodes.Count; node++)
        {
            derived.AddFrom(nodes.At(node), node);
        }

        return new PlainIndex(nodes, table.Build());
    }

    public IEnumerable<StoragePart> Parts => _nodes.Parts;

    public int NodeCount => _nodes.Count;

    public int OrdinalCount => _nodes.OrdinalCount;

    public int RelationshipCount => _relationships.Count;

    public ReadOnlySpan<Code> Types => _relationships.Types;

    public Node NodeAt(int ordinal) => _nodes.At(ordinal);

    public EntityId IdAt(int ordinal) => _nodes.IdAt(ordinal);

    public NodeKind KindOf(int ordinal) => _nodes.KindOf(ordinal);

    public Code ActOf(int ordinal) => _nodes.ActOf(ordinal);

    public int OrdinalOf(EntityId id) => AnyOrdinalOf(id) is var ordinal && ordinal < _nodes.Count ? ordinal : -1;

    public int AnyOrdinalOf(EntityId id) => _nodes.OrdinalOf(id);

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
            acts[relationship] = TypeNumberOf(relationship) == about && _nodes.KindOf(SourceOf(relationship)) == NodeKind.Statement
                ? _acts.Of(_nodes.ActOf(SourceOf(relationship)))
                : GroupedAdjacency.LeftOut;
        }

        return acts;
    }
}
