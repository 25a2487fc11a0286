using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Everything that can be reached from a node, and how far away it is.</summary>
/// <remarks>
/// The first search with some types and kinds lays out their steps, at the cost of a look at every relationship of the graph; the next
/// one finds them. Then a search costs at most a look at each step from the beginning, and usually far less in a graph where a few
/// nodes have most of the relationships: there it looks back from the nodes that are left (S. Beamer, K. Asanović, D. Patterson,
/// Direction-Optimizing Breadth-First Search, 2012).
/// </remarks>
public static class BreadthFirstTraversal
{
    /// <summary>How far every node is from a node, and by which relationship it is reached: a breadth-first search.</summary>
    /// <remarks>
    /// Nodes of other kinds than the options name, and those that no step leads to, are not reached. The tree is the same whatever the
    /// number of threads, which share the large levels. Expansions are counted as if each level were looked at from the one before; a
    /// limit below the number of steps has the search done that way, on one thread.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="source">The node to begin at.</param>
    /// <param name="options">Which relationships and kinds, which way, on how many threads, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The tree; with nothing but the source where no relationship leads on.</returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static BreadthFirstTree BreadthFirst(
        this EntityGraph graph, EntityId source, WalkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return BreadthFirstTree.From(graph.OrdinalOrThrow(source), graph, options ?? WalkOptions.Default, cancellationToken);
    }

    /// <summary>The nodes that can be reached from a node, itself included: the component of the node both ways, its descendants forward.</summary>
    /// <remarks>Costs what <see cref="BreadthFirst"/> costs. Nodes are looked up only when they are enumerated.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The node to begin at.</param>
    /// <param name="options">Which relationships and kinds, which way, on how many threads, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The nodes; only the one to begin at where no relationship leads on.</returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static ReachableSet ReachableFrom(
        this EntityGraph graph, EntityId from, WalkOptions? options = null, CancellationToken cancellationToken = default) =>
        new(graph, BreadthFirst(graph, from, options, cancellationToken));
}
