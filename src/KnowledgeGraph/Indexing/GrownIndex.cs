using System.Collections.Immutable;

namespace KnowledgeGraph.Indexing;

/// <summary>
/// A layout to which nodes and relationships were added: what was laid out stays as it is, and what was added lies beside it, in
/// lists that the next larger layout shares.
/// </summary>
internal sealed class GrownIndex : IGraphIndex
{
    public GrownIndex(PlainIndex ground)
    {
        Ground = ground;
        Types = ground.Types.ToArray();
    }

    private GrownIndex(GrownIndex before)
    {
        Ground = before.Ground;
        Types = before.Types;
        Nodes = before.Nodes;
        Ordinals = before.Ordinals;
        TypeNumbers = before.TypeNumbers;
        Sources = before.Sources;
        Targets = before.Targets;
        Entered = before.Entered;
        Evidence = before.Evidence;
        Pages = before.Pages;
    }

    public PlainIndex Ground { get; }

    /// <summary>The types of relationship that occur, by their numbers, those of the ground first.</summary>
    public Code[] Types { get; private init; }

    /// <summary>The nodes that were added.</summary>
    public Grown<Node> Nodes { get; private init; }

    public ImmutableDictionary<EntityId, int> Ordinals { get; private init; } = ImmutableDictionary<EntityId, int>.Empty;

    /// <summary>The numbers of the types of the relationships that were added, and likewise their ends.</summary>
    public Grown<byte> TypeNumbers { get; private init; }

    public Grown<int> Sources { get; private init; }

    public Grown<int> Targets { get; private init; }

    /// <summary>The ledger's relationships among those that were added, by ordinal.</summary>
    public ImmutableDictionary<int, Relationship> Entered { get; private init; } = ImmutableDictionary<int, Relationship>.Empty;

    /// <summary>What derived relationships that lead from events rest on, of those where something was added.</summary>
    public ImmutableDictionary<int, Grown<int>> Evidence { get; private init; } = ImmutableDictionary<int, Grown<int>>.Empty;

    /// <summary>The rows of the nodes where something was added.</summary>
    public NodePages Pages { get; private init; } = NodePages.Empty;

    ReadOnlySpan<Code> IGraphIndex.Types => Types;

    public int NodeCount => Ground.NodeCount + Nodes.Count;

    public int OrdinalCount => NodeCount;

    public int RelationshipCount => Ground.RelationshipCount + Sources.Count;

    /// <summary>How much was added, nodes and relationships.</summary>
    public int AddedCount => Nodes.Count + Sources.Count;

    public Node NodeAt(int ordinal) => ordinal < Ground.NodeCount ? Ground.NodeAt(ordinal) : Nodes[ordinal - Ground.NodeCount];

    public EntityId IdAt(int ordinal) => ordinal < Ground.NodeCount ? Ground.IdAt(ordinal) : Nodes[ordinal - Ground.NodeCount].Id;

    public NodeKind KindOf(int ordinal) => ordinal < Ground.NodeCount ? Ground.KindOf(ordinal) : Nodes[ordinal - Ground.NodeCount].NodeKind;

    public Code ActOf(int ordinal) =>
        ordinal < Ground.NodeCount ? Ground.ActOf(ordinal)
        : Nodes[ordinal - Ground.NodeCount] is Statement statement ? statement.Act
        : default;

    public int OrdinalOf(EntityId id) =>
        Ground.OrdinalOf(id) is var ordinal and >= 0 ? ordinal : Ordinals.GetValueOrDefault(id, -1);

    public int AnyOrdinalOf(EntityId id) => OrdinalOf(id);

    public Relationship RelationshipAt(int ordinal)
    {
        var isAdded = ordinal >= Ground.RelationshipCount;
        if (!isAdded && !Evidence.ContainsKey(ordinal))
        {
            return Ground.RelationshipAt(ordinal);
        }

        return Entered.GetValueOrDefault(ordinal) ?? new Relationship
        {
            Id = default,
            From = IdAt(SourceOf(ordinal)),
            Type = Types[TypeNumberOf(ordinal)],
            To = IdAt(TargetOf(ordinal)),
            Evidence = EvidenceOf(ordinal),
            IsDerived = true,
        };
    }

    public int TypeNumberOf(int relationship) =>
        relationship < Ground.RelationshipCount ? Ground.TypeNumberOf(relationship) : TypeNumbers[relationship - Ground.RelationshipCount];

    public bool IsDerived(int relationship) =>
        relationship < Ground.RelationshipCount ? Ground.IsDerived(relationship) : !Entered.ContainsKey(relationship);

    public int SourceOf(int relationship) =>
        relationship < Ground.RelationshipCount ? Ground.SourceOf(relationship) : Sources[relationship - Ground.RelationshipCount];

    public int TargetOf(int relationship) =>
        relationship < Ground.RelationshipCount ? Ground.TargetOf(relationship) : Targets[relationship - Ground.RelationshipCount];

    public void ReadEnds(int first, Span<int> sources, Span<int> targets)
    {
        var ofGround = Math.Clamp(Ground.RelationshipCount - first, 0, sources.Length);
        if (ofGround > 0)
        {
            Ground.ReadEnds(first, sources[..ofGround], targets[..ofGround]);
        }

        var added = Math.Max(0, first - Ground.RelationshipCount);
        Sources.Span.Slice(added, sources.Length - ofGround).CopyTo(sources[ofGround..]);
        Targets.Span.Slice(added, targets.Length - ofGround).CopyTo(targets[ofGround..]);
    }

    public MixedRow From(int node) =>
        Pages.At(node) is { } rows ? new MixedRow(rows.From.Span) : node < Ground.NodeCount ? Ground.From(node) : default;

    public MixedRow To(int node) =>
        Pages.At(node) is { } rows ? new MixedRow(rows.To.Span) : node < Ground.NodeCount ? Ground.To(node) : default;

    public RelationshipRow From(int node, Code type) =>
        Pages.At(node) is { } rows && rows.TryGet(new RowGroup(RowGroup.By.FromType, type), out var row) ? new RelationshipRow(row)
        : node < Ground.NodeCount ? Ground.From(node, type)
        : default;

    public RelationshipRow To(int node, Code type) =>
        Pages.At(node) is { } rows && rows.TryGet(new RowGroup(RowGroup.By.ToType, type), out var row) ? new RelationshipRow(row)
        : node < Ground.NodeCount ? Ground.To(node, type)
        : default;

    public RelationshipRow About(int node, Code act) =>
        Pages.At(node) is { } rows && rows.TryGet(new RowGroup(RowGroup.By.AboutAct, act), out var row) ? new RelationshipRow(row)
        : node < Ground.NodeCount ? Ground.About(node, act)
        : default;

    /// <summary>The statements that a derived relationship that leads from an event rests on, as ordinals, ascending.</summary>
    public Grown<int> StatementsBehind(int relationship) =>
        Evidence.TryGetValue(relationship, out var statements) ? statements
        : relationship < Ground.RelationshipCount ? new Grown<int>(Ground.EvidenceOf(relationship))
        : default;

    /// <summary>A larger layout that shares this one.</summary>
    public GrownIndex With(
        Grown<Node> nodes,
        ImmutableDictionary<EntityId, int> ordinals,
        Code[] types,
        (Grown<byte> TypeNumbers, Grown<int> Sources, Grown<int> Targets) columns,
        ImmutableDictionary<int, Relationship> entered,
        ImmutableDictionary<int, Grown<int>> evidence,
        NodePages pages) => new(this)
        {
            Nodes = nodes,
            Ordinals = ordinals,
            Types = types,
            TypeNumbers = columns.TypeNumbers,
            Sources = columns.Sources,
            Targets = columns.Targets,
            Entered = entered,
            Evidence = evidence,
            Pages = pages,
        };

    private ValueList<EntityId> EvidenceOf(int relationship) =>
        KindOf(SourceOf(relationship)) == NodeKind.Statement
            ? [IdAt(SourceOf(relationship))]
            : StatementsBehind(relationship).Select(IdAt).ToValueList();
}
