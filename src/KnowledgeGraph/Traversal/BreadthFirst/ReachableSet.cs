using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>The nodes that can be reached from a node. Enumerating it gives them in ledger order, each looked up when its turn comes.</summary>
public sealed class ReachableSet : IReadOnlyCollection<Node>
{
    private readonly EntityGraph _graph;
    private readonly BreadthFirstTree _tree;

    internal ReachableSet(EntityGraph graph, BreadthFirstTree tree)
    {
        _graph = graph;
        _tree = tree;
    }

    /// <summary>The node they can be reached from; it is one of them.</summary>
    public Node From => _tree.Source;

    /// <summary>How many there are, the node itself included.</summary>
    public int Count => _tree.ReachedCount;

    /// <summary>Whether the budget ended the search, so that nodes may be missing.</summary>
    public bool WasCut => _tree.WasCut;

    /// <summary>Which limit ended the search; null if none did.</summary>
    public CutReason? CutReason => _tree.CutReason;

    /// <summary>Whether a node is one of them. Costs one look-up.</summary>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public bool Contains(EntityId id) => _tree.HasReached(id);

    /// <summary>The nodes in ledger order.</summary>
    public IEnumerator<Node> GetEnumerator() =>
        Enumerable.Range(0, _graph.Index.OrdinalCount).Where(_tree.HasReachedAt).Select(_graph.Index.NodeAt).GetEnumerator();

    /// <summary>The node and how many can be reached from it, such as <c>Harbour Press: 3 nodes</c>, and whether the search was cut.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{NodeLabel.Of(From)}: {Count} {(Count == 1 ? "node" : "nodes")}{(WasCut ? " (cut)" : "")}");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
