using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>What it costs to get from one node to every other, and the cheapest way to each.</summary>
/// <remarks>
/// The ways share their beginnings, so they are a tree: the way to a node is the way to its parent and one step more. It keeps a cost and two numbers
/// for each node, and the graph.
/// </remarks>
public sealed class CheapestTree
{
    private readonly Projection _projection;
    private readonly EntityGraph _graph;
    private readonly double[] _costs;
    private readonly int[] _parents;
    private readonly int[] _relationships;
    private readonly int _source;
    private readonly bool _wasRestricted;

    internal CheapestTree(Projection projection, int source, double[] costs, int[] parents, int[] relationships, CutReason? cutReason, bool wasRestricted)
    {
        _projection = projection;
        _graph = projection.Graph;
        _source = source;
        _costs = costs;
        _parents = parents;
        _relationships = relationships;
        _wasRestricted = wasRestricted;
        CutReason = cutReason;
        Distances = new NodeMeasures<double>(projection, costs, cutReason);
        foreach (var cost in costs)
        {
            ReachedCount += double.IsPositiveInfinity(cost) ? 0 : 1;
        }
    }

    /// <summary>The node that the ways begin at.</summary>
    public Node Source => _graph.Index.NodeAt(_source);

    /// <summary>
    /// What the cheapest way to each node costs, by id or ordinal: 0 for the source, positive infinity for a node that no way leads to. Where
    /// the walk was cut, also for those to which it did not come; all others are right.
    /// </summary>
    public NodeMeasures<double> Distances { get; }

    /// <summary>How many nodes were reached, the source included.</summary>
    public int ReachedCount { get; }

    /// <summary>Whether the budget ended the walk before it was through.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended the walk; null if none did.</summary>
    public CutReason? CutReason { get; }

    /// <summary>The ordinal of the node from which the cheapest way takes its last step; -1 for the source and for a node that was not reached.</summary>
    /// <param name="ordinal">The ordinal of a node in the graph that was walked.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such ordinal.</exception>
    public int ParentAt(int ordinal) => _parents[_projection.NodeOrNone(ordinal)];

    /// <summary>The node from which the cheapest way takes its last step; null for the source and for a node that was not reached.</summary>
    /// <param name="id">The id of the node at the end of the way.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public Node? ParentOf(EntityId id) => _parents[_graph.OrdinalOrThrow(id)] is var parent and >= 0 ? _graph.Index.NodeAt(parent) : null;

    /// <summary>The last step of the cheapest way with its evidence; null for the source and for a node that was not reached.</summary>
    /// <param name="id">The id of the node at the end of the way.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public Step? StepTo(EntityId id)
    {
        var ordinal = _graph.OrdinalOrThrow(id);
        return _parents[ordinal] < 0 ? null : Step.Along(_relationships[ordinal], _parents[ordinal], _graph);
    }

    /// <summary>The cheapest way to a node; the same that <c>CheapestConnection</c> finds with the same costs and options.</summary>
    /// <remarks>Costs as much as the way has steps.</remarks>
    /// <param name="id">The id of the node at the end of the way.</param>
    /// <returns>The connection; where there is none, one that does not exist and explains itself.</returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public WeightedConnection PathTo(EntityId id)
    {
        var target = _graph.OrdinalOrThrow(id);
        if (double.IsPositiveInfinity(_costs[target]))
        {
            return new WeightedConnection(
                WayConnections.None(_source, target, _graph, ReachedCount, CutReason, _wasRestricted), double.PositiveInfinity);
        }

        var count = 0;
        for (var node = target; node != _source; node = _parents[node])
        {
            count++;
        }

        var nodes = new int[count + 1];
        var relationships = new int[count];
        nodes[count] = target;
        for (var step = count - 1; step >= 0; step--)
        {
            relationships[step] = _relationships[nodes[step + 1]];
            nodes[step] = _parents[nodes[step + 1]];
        }

        return new WeightedConnection(WayConnections.Along(new Way(nodes, relationships, _costs[target]), _graph, ReachedCount), _costs[target]);
    }

    /// <summary>The source and how many nodes were reached, such as <c>Harbour Press: 5 nodes reached</c>, and whether it was cut.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{NodeLabel.Of(Source)}: {ReachedCount} {(ReachedCount == 1 ? "node" : "nodes")} reached{(WasCut ? " (cut)" : "")}");
}
