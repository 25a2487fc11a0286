using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>How far every node is from one node, and by which relationship it is reached from there.</summary>
/// <remarks>
/// The parent of a node is the other end of the first relationship, in ledger order, that leads to it from the level before. Where the
/// budget ended the search, levels are true all the same, and the relationship is the first of those that were looked at. The tree does
/// not change and may be read from any thread. It takes eight bytes for each node of the graph, reached or not.
/// </remarks>
public sealed class BreadthFirstTree
{
    private readonly Projection _projection;
    private readonly WalkDirection _direction;
    private readonly int _source;
    private readonly OrdinalPages<long> _arrivals;
    private readonly bool _wasRestricted;

    private BreadthFirstTree(Projection projection, WalkOptions options, int source, OrdinalPages<long> arrivals, int[] levelCounts, CutReason? cutReason)
    {
        _projection = projection;
        _direction = options.Direction;
        _wasRestricted = WalkFilter.Restricts(options);
        _source = source;
        _arrivals = arrivals;
        LevelCounts = new ValueList<int>(levelCounts);
        foreach (var count in levelCounts)
        {
            ReachedCount += count;
        }

        CutReason = cutReason;
    }

    /// <summary>The node that the search began at, at level 0.</summary>
    public Node Source => Graph.Index.NodeAt(_source);

    /// <summary>How many nodes were reached, the source included.</summary>
    public int ReachedCount { get; }

    /// <summary>How many nodes are at each level: at 0 one, the source; at 1 its neighbors; and so on to the farthest.</summary>
    public ValueList<int> LevelCounts { get; }

    /// <summary>Whether the budget ended the search, so that nodes may be missing.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended the search; null if none did.</summary>
    public CutReason? CutReason { get; }

    private EntityGraph Graph => _projection.Graph;

    /// <summary>How many relationships the node at an ordinal of the graph is away from the source; -1 if it was not reached.</summary>
    /// <param name="ordinal">The ordinal, from 0 to one less than <see cref="EntityGraph.NodeCount"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such ordinal.</exception>
    public int LevelAt(int ordinal) => Arrival.LevelOf(_arrivals[_projection.NodeOrNone(ordinal)]);

    /// <summary>The ordinal of the node from which the node at an ordinal was reached; -1 for the source and for a node that was not reached.</summary>
    /// <param name="ordinal">The ordinal, from 0 to one less than <see cref="EntityGraph.NodeCount"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such ordinal.</exception>
    public int ParentAt(int ordinal) => Arrival.ParentOf(_arrivals[_projection.NodeOrNone(ordinal)]);

    /// <summary>Whether a node was reached; the source was.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public bool HasReached(EntityId id) => _arrivals[Graph.OrdinalOrThrow(id)] != 0;

    /// <summary>How many relationships a node is away from the source; null if it was not reached.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public int? LevelOf(EntityId id) => Arrival.LevelOf(_arrivals[Graph.OrdinalOrThrow(id)]) is var level and >= 0 ? level : null;

    /// <summary>The node from which a node was reached; null for the source and for a node that was not reached.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public Node? ParentOf(EntityId id) => Arrival.ParentOf(_arrivals[Graph.OrdinalOrThrow(id)]) is var parent and >= 0 ? Graph.Index.NodeAt(parent) : null;

    /// <summary>The relationship by which a node was reached from its parent; null for the source and for a node that was not reached.</summary>
    /// <remarks>Costs a look at the relationships of the node, at most.</remarks>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public Relationship? ViaOf(EntityId id) =>
        ViaAt(Graph.OrdinalOrThrow(id)) is var via and >= 0 ? Graph.Index.RelationshipAt(via) : null;

    /// <summary>The way from the source to a node: a shortest one, by the parents of this tree, each step with its evidence.</summary>
    /// <remarks>
    /// Where several ways are equally short, <c>ShortestConnection</c> may give another one: it compares them from their beginning, the tree
    /// from their end. Costs a look at the relationships of the nodes on the way.
    /// </remarks>
    /// <param name="id">The id of the node; that of the source gives a connection of length 0.</param>
    /// <returns>The connection; for a node that was not reached, one that does not exist and explains itself.</returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public Connection PathTo(EntityId id)
    {
        var to = Graph.OrdinalOrThrow(id);
        var steps = new Step[Math.Max(0, Arrival.LevelOf(_arrivals[to]))];
        var node = to;
        for (var place = steps.Length - 1; place >= 0; place--)
        {
            var parent = ParentAt(node);
            steps[place] = Step.Along(ViaAt(node), parent, Graph);
            node = parent;
        }

        return new Connection(Graph)
        {
            From = Source,
            To = Graph.Index.NodeAt(to),
            Exists = _arrivals[to] != 0,
            Steps = new ValueList<Step>(steps),
            ReachedCount = ReachedCount,
            CutReason = _arrivals[to] != 0 ? null : CutReason,
            WasRestricted = _wasRestricted,
        };
    }

    /// <summary>The source, and how many nodes were reached in how many levels, such as <c>Harbour Press: 3 nodes in 2 levels</c>; and whether the search was cut.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{NodeLabel.Of(Source)}: {ReachedCount} {(ReachedCount == 1 ? "node" : "nodes")} in {LevelCounts.Count} {(LevelCounts.Count == 1 ? "level" : "levels")}{(WasCut ? " (cut)" : "")}");

    internal static BreadthFirstTree From(int source, EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
        var (arrivals, levelCounts, cutReason) = BreadthFirstSearch.Run(
            projection.Steps(options.Direction, cancellationToken),
            () => projection.StepsAgainst(options.Direction, cancellationToken),
            source,
            options,
            meter);
        return new BreadthFirstTree(projection, options, source, arrivals, levelCounts, cutReason);
    }

    internal bool HasReachedAt(int ordinal) => _arrivals[ordinal] != 0;

    // The first step back to the parent is the one along the first relationship, because rows are in ledger order.
    private int ViaAt(int node)
    {
        var parent = Arrival.ParentOf(_arrivals[node]);
        if (parent < 0)
        {
            return -1;
        }

        var against = _projection.StepsAgainst(_direction);
        return against.RelationshipsAt(node)[against.NodesAt(node).IndexOf(parent)];
    }
}
