namespace KnowledgeGraph.Indexing;

/// <summary>The layout: a store of nodes, and relationships as columns of numbers with rows by node.</summary>
internal sealed class PlainIndex : IGraphIndex
{
    private readonly NodeStore _nodes;
    private readonly RelationshipTable _relationships;

    public PlainIndex(NodeStore nodes, RelationshipTable relationships)
    {
        _nodes = nodes;
        _relationships = relationships;
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
        var derived = new DerivedRelationships(table, id => table.OrdinalOf(statementOfProposition.GetValueOrDefault(id, id)), vocabulary);
        var node = 0;
        foreach (var relationship in entered)
        {
            var source = table.OrdinalOf(relationship.From);
            var target = table.OrdinalOf(relationship.To);
            if (source >= 0 && target >= 0)
            {
                for (var place = placeOf(relationship.Id); node < nodes.Count && placeOf(nodes.IdAt(node)) < place; node++)
                {
                    table.BeginNode();
                    derived.AddFrom(nodes.Read(node), node);
                }

                table.AddEntered(relationship, source, target);
            }
        }

        for (; node < nodes.Count; node++)
        {
            table.BeginNode();
            derived.AddFrom(nodes.Read(node), node);
        }

        return new PlainIndex(nodes, table.Build(nodes));
    }

    /// <summary>What the parts that hold nodes and relationships take up.</summary>
    public IEnumerable<StoragePart> Parts => _nodes.Parts.Concat(_relationships.Parts);

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

    public int TypeNumberOf(int relationship) => _relationships.TypeNumberOf(relationship);

    public bool IsDerived(int relationship) => _relationships.IsDerived(relationship);

    public int SourceOf(int relationship) => _relationships.SourceOf(relationship);

    public int TargetOf(int relationship) => _relationships.TargetOf(relationship);

    public void ReadEnds(int first, Span<int> sources, Span<int> targets) => _relationships.ReadEnds(first, sources, targets);

    public MixedRow From(int node) => _relationships.From(node);

    public MixedRow To(int node) => _relationships.To(node);

    public RelationshipRow From(int node, Code type) => _relationships.From(node, type);

    public RelationshipRow To(int node, Code type) => _relationships.To(node, type);

    public RelationshipRow About(int node, Code act) => _relationships.About(node, act);

    /// <summary>The statements that a derived relationship rests on, as ordinals, ascending.</summary>
    public int[] EvidenceOf(int relationship) => _relationships.EvidenceOf(relationship);
}
