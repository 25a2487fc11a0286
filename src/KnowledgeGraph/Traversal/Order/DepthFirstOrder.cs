using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>The nodes that a depth-first walk reached, in the two orders of such a walk, and the tree of steps by which it did.</summary>
/// <remarks>Nodes and steps are made when they are asked for.</remarks>
public sealed class DepthFirstOrder
{
    private readonly EntityGraph _graph;
    private readonly int[] _nodes;
    private readonly int[] _vias;
    private readonly int[] _previous;
    private readonly Lazy<Dictionary<int, int>> _positions;

    internal DepthFirstOrder(EntityGraph graph, int[] nodes, int[] vias, int[] previous)
    {
        _graph = graph;
        _nodes = nodes;
        _vias = vias;
        _previous = previous;
        _positions = new Lazy<Dictionary<int, int>>(() => _nodes.Index().ToDictionary(pair => pair.Item, pair => pair.Index));
        Preorder = new NodeSequence(graph, nodes);
    }

    /// <summary>The node that the walk began at; the first in preorder, and the last in postorder.</summary>
    public Node Source => Preorder[0];

    /// <summary>The nodes in the order in which the walk came to them, beginning with the source.</summary>
    public IReadOnlyList<Node> Preorder { get; }

    /// <summary>
    /// The nodes in the order in which the walk left them for good: each after all that were reached through it. Where the walk was
    /// cut, those that it had not left yet are missing.
    /// </summary>
    public required IReadOnlyList<Node> Postorder { get; init; }

    /// <summary>How many nodes were reached, the source included.</summary>
    public int Count => _nodes.Length;

    /// <summary>Whether the budget ended the walk before it was through.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended the walk; null if none did.</summary>
    public required CutReason? CutReason { get; init; }

    /// <summary>Whether a node was reached. The first such question costs a look at each node that was.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public bool Reaches(EntityId id) => _positions.Value.ContainsKey(_graph.OrdinalOrThrow(id));

    /// <summary>The step by which the walk came to a node; null for the source, and for a node that it did not reach.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public Step? StepTo(EntityId id) =>
        _positions.Value.TryGetValue(_graph.OrdinalOrThrow(id), out var position) && position > 0 ? StepAt(position) : null;

    /// <summary>
    /// The steps by which the walk came from the source to a node, each beginning where the one before ends; a way of a
    /// depth-first walk is seldom a short one. Empty for the source, and for a node that it did not reach.
    /// </summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public ValueList<Step> WayTo(EntityId id)
    {
        if (!_positions.Value.TryGetValue(_graph.OrdinalOrThrow(id), out var position))
        {
            return [];
        }

        var steps = new List<Step>();
        for (; position > 0; position = _previous[position])
        {
            steps.Add(StepAt(position));
        }

        steps.Reverse();
        return steps.ToValueList();
    }

    /// <summary>The source and how many nodes were reached, such as <c>Harbour Press: 4 nodes, depth first</c>, and whether the walk was cut.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{NodeLabel.Of(Source)}: {Count} {(Count == 1 ? "node" : "nodes")}, depth first{(WasCut ? " (cut)" : "")}");

    private Step StepAt(int position) => Step.Along(_vias[position], _nodes[_previous[position]], _graph);
}
