using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>The nodes of a graph in an order in which every step leads from an earlier one to a later one, or why there is none.</summary>
/// <remarks>Enumerating it gives the nodes, made while they are enumerated.</remarks>
public sealed class TopologicalOrder : IReadOnlyList<Node>
{
    private readonly NodeSequence _nodes;

    internal TopologicalOrder(EntityGraph graph, ReadOnlyMemory<int> nodes) => _nodes = new NodeSequence(graph, nodes);

    /// <summary>
    /// Whether all nodes are in order. False means that there is a cycle, unless <see cref="WasCut"/>: then nobody knows.
    /// </summary>
    public bool Exists => Cycle is null && !WasCut;

    /// <summary>A cycle, because of which there is no order; null if there is none, and where the walk was cut.</summary>
    public required Cycle? Cycle { get; init; }

    /// <summary>Whether the budget ended the walk before it was through.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended the walk; null if none did.</summary>
    public required CutReason? CutReason { get; init; }

    /// <summary>How many nodes are in order: all, but for those that lie on a cycle or behind one, and those that a cut walk did not come to.</summary>
    public int Count => _nodes.Count;

    /// <summary>The node at a position, counted from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Node this[int index] => _nodes[index];

    /// <inheritdoc/>
    public IEnumerator<Node> GetEnumerator() => _nodes.GetEnumerator();

    /// <summary>How many nodes are in order, such as <c>12 nodes in order</c>; where there is a cycle, how many come before it, and the cycle.</summary>
    public override string ToString()
    {
        var ordered = string.Create(CultureInfo.InvariantCulture, $"{Count} {(Count == 1 ? "node" : "nodes")} in order");
        return Cycle is null ? $"{ordered}{(WasCut ? " (cut)" : "")}" : $"{ordered}, no order for the others: {Cycle}";
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
