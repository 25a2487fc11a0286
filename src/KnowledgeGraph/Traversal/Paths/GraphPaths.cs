using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Cheapest ways, by what each relationship costs, and the next best ones.</summary>
/// <remarks>
/// A cost function is asked at most once in a call for each relationship, on the thread of the caller and only when the search comes to
/// it, and its answer is kept for the call. A cost is zero or more. Positive infinity means that the relationship is not to be walked; a
/// negative cost or one that is not a number is an <see cref="InvalidCostException"/>. Costs are added up from the beginning of a way to
/// its end, and a sum too large for a <see cref="double"/> counts as infinite.
/// </remarks>
public static class GraphPaths
{
    /// <summary>A way from one node to another whose relationships cost the least.</summary>
    /// <remarks>
    /// Of equally cheap ways it is one with the fewest steps, and of those the one that comes first in ledger order, compared relationship by
    /// relationship from the beginning on; a way counts as cheapest if each of its beginnings is. Dijkstra's algorithm (A note on two
    /// problems in connexion with graphs, 1959), which ends at the target: costs a look at each relationship of the nodes that are cheaper
    /// to reach than the target, and a logarithm of their number for each.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The node to begin at.</param>
    /// <param name="to">The node to end at; the same one gives a connection of length 0 that costs nothing.</param>
    /// <param name="cost">What it costs to go along a relationship, whichever way.</param>
    /// <param name="options">Which relationships, which way, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>The connection; where there is none, one that does not exist and explains itself.</returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="InvalidCostException">A relationship that the search came to has a cost that is negative or not a number.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static WeightedConnection CheapestConnection(
        this EntityGraph graph,
        EntityId from,
        EntityId to,
        Func<Relationship, double> cost,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(cost);
        return CheapestWalk.Between(
            graph.OrdinalOrThrow(from), graph.OrdinalOrThrow(to), cost, graph, options ?? WalkOptions.Default, cancellationToken);
    }

    /// <summary>What it costs to get from a node to every other, and the cheapest way to each.</summary>
    /// <remarks>
    /// The costs are those of single-source shortest paths in LDBC Graphalytics: 0 for the source, positive infinity for a node that no
    /// way leads to. Of equally cheap ways to a node it is the one that <c>CheapestConnection</c> finds. Delta-stepping (Meyer and Sanders,
    /// Delta-stepping: a parallelizable shortest path algorithm, 2003); the width of its buckets is chosen from the costs that it meets.
    /// Costs two looks or a few more at each relationship that can be reached, and keeps a cost for each of these and a few numbers for each
    /// node. Threads share the walk, but not the cost function.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="source">The node to begin at.</param>
    /// <param name="cost">What it costs to go along a relationship, whichever way.</param>
    /// <param name="options">Which relationships, which way, at what cost, on how many threads; null for all, both ways, without a limit, on one.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>
    /// Costs and ways, the same whatever the threads; the source alone where nothing leads on from it. Where the budget was used up, the
    /// nodes whose cheapest way was certain by then, which are those that cost less than some limit.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="InvalidCostException">A relationship that the search came to has a cost that is negative or not a number.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static CheapestTree CheapestFrom(
        this EntityGraph graph,
        EntityId source,
        Func<Relationship, double> cost,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(cost);
        return CheapestTreeWalk.From(graph.OrdinalOrThrow(source), cost, graph, options ?? WalkOptions.Default, cancellationToken);
    }

    /// <summary>The cheapest ways from one node to another that go through no node twice, the cheapest first.</summary>
    /// <remarks>
    /// Two ways that differ only in which of several relationships between the same nodes they take are two ways. Equally cheap ones come
    /// by their number of steps, then in ledger order, compared relationship by relationship from the beginning on (where sums of costs are
    /// rounded, the order of equally cheap ones is still the same every time). The first is what <c>CheapestConnection</c> finds. Yen's
    /// algorithm (Finding the k shortest loopless paths in a network, 1971) with Lawler's improvement (1972): costs a search for each
    /// step of each way that is handed out, the last one excepted.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The node to begin at.</param>
    /// <param name="to">The node to end at; to itself there is one way, which has no step.</param>
    /// <param name="count">How many ways at most.</param>
    /// <param name="cost">What it costs to go along a relationship, whichever way.</param>
    /// <param name="options">Which relationships, which way, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>
    /// The ways; fewer than asked for where there are no more, or where the budget, which all searches share, was used up: then the first ones,
    /// and it says so. Where there is none, an explanation.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="InvalidCostException">A relationship that the search came to has a cost that is negative or not a number.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static ConnectionRanking<WeightedConnection> CheapestConnections(
        this EntityGraph graph,
        EntityId from,
        EntityId to,
        int count,
        Func<Relationship, double> cost,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(cost);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return RankingWalk.Cheapest(
            graph.OrdinalOrThrow(from), graph.OrdinalOrThrow(to), count, cost, graph, options ?? WalkOptions.Default, cancellationToken);
    }

    /// <summary>The ways from one node to another with the fewest steps that go through no node twice, the shortest first.</summary>
    /// <remarks>
    /// As <c>CheapestConnections</c>, with every relationship costing the same; the searches are breadth-first. Equally short ways come in
    /// ledger order, compared relationship by relationship from the beginning on, so the first is what <c>ShortestConnection</c> finds. After
    /// the shortest ones come longer ones, until there are as many as asked for.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The node to begin at.</param>
    /// <param name="to">The node to end at; to itself there is one way, which has no step.</param>
    /// <param name="count">How many ways at most.</param>
    /// <param name="options">Which relationships, which way, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the walk with an exception.</param>
    /// <returns>
    /// The ways; fewer than asked for where there are no more, or where the budget, which all searches share, was used up: then the first ones,
    /// and it says so. Where there is none, an explanation.
    /// </returns>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public static ConnectionRanking<Connection> ShortestConnections(
        this EntityGraph graph,
        EntityId from,
        EntityId to,
        int count,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return RankingWalk.Shortest(
            graph.OrdinalOrThrow(from), graph.OrdinalOrThrow(to), count, graph, options ?? WalkOptions.Default, cancellationToken);
    }
}
