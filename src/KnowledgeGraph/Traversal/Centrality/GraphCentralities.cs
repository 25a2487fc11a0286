using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>How central nodes are: how many they are connected to, how near they are to all others, and how much leads through them.</summary>
/// <remarks>
/// Only the nodes of the kinds that the options name are measured and counted. Judgements of identity are not followed: nodes judged the
/// same are two nodes here. A statement is a node, so that two who are connected by what was said are two steps apart; a graph of
/// persons and organizations alone is had by <see cref="WalkOptions.NodeKinds"/>.
/// </remarks>
public static class GraphCentralities
{
    /// <summary>How many relationships each node has, or how many neighbors: outgoing ones with the direction forward, incoming ones backward, else both.</summary>
    /// <remarks>
    /// Symmetric relationships go both ways under each direction. A relationship that leads from a node to itself is one. A node without any has 0. Costs a look at each
    /// relationship; where the budget ends it, nodes that it did not come to have 0. It works on one thread.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="count">What is counted.</param>
    /// <param name="options">Which relationships, which way, among which nodes, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the counting with an exception.</param>
    /// <returns>The number of each node; none in a graph without nodes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">What is to be counted is not defined.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NodeMeasures<int> Degree(
        this EntityGraph graph,
        DegreeCount count = DegreeCount.Relationships,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)DegreeCount.Neighbors, nameof(count));
        options ??= WalkOptions.Default;
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
        var rows = projection.Steps(options.Direction, cancellationToken);
        var degrees = new int[projection.NodeCount];
        var neighbors = count == DegreeCount.Neighbors ? new NeighborCount(rows) : null;
        for (var node = 0; node < degrees.Length && meter.MayLook(rows.DegreeOf(node)); node++)
        {
            degrees[node] = neighbors?.Of(node) ?? rows.DegreeOf(node);
        }

        return new NodeMeasures<int>(projection, degrees, meter.CutReason);
    }

    /// <summary>How near each node is to all others, between 0 and 1.</summary>
    /// <remarks>
    /// <para>
    /// Distances are numbers of relationships, from the node outwards: with the direction forward along relationships, backward against them. With n nodes in all,
    /// of which a node reaches r others at a mean distance of d, its closeness after Wasserman and Faust is r/(n - 1) · 1/d; a node that
    /// reaches nothing has 0.
    /// </para>
    /// <para>
    /// Costs a breadth-first search from every node: at most n times a look at each relationship, and as little as a 64th of that where
    /// ways are short, because 64 nodes, in ledger order, are searched from at once. Each thread needs about 36 bytes for every node. Where the budget ends
    /// it, the nodes whose search was not through have 0; under a limit of expansions it works on one thread.
    /// </para>
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="kind">How distances become closeness.</param>
    /// <param name="options">Which relationships, which way, among which nodes, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The closeness of each node; none in a graph without nodes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind of closeness is not defined.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NodeMeasures<double> Closeness(
        this EntityGraph graph,
        ClosenessKind kind = ClosenessKind.WassermanFaust,
        WalkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)kind, (uint)ClosenessKind.Harmonic, nameof(kind));
        options ??= WalkOptions.Default;
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
        var rows = projection.Steps(options.Direction, cancellationToken);
        var sources = Sources(projection);
        var values = new double[projection.NodeCount];
        var blocks = (sources.Length + ClosenessWorker.Lanes - 1) / ClosenessWorker.Lanes;
        var reason = BlockSweep.Over(blocks, own => new ClosenessWorker(rows, sources, kind, values, own), options, meter);
        return new NodeMeasures<double>(projection, values, reason);
    }

    /// <summary>How much leads through each node: the number of pairs of other nodes, each counted by the part of its shortest ways that go through the node.</summary>
    /// <remarks>
    /// <para>
    /// A way is a sequence of nodes, so that parallel relationships are one way; it has as few relationships as possible. Both ways, each pair counts once; forward or
    /// backward, once each way it is connected. Divided by (n - 1)(n - 2), or half of that both ways, the values lie between 0 and 1. A
    /// node at the end of all ways has 0.
    /// </para>
    /// <para>
    /// Costs two looks at each relationship from every node, of which the budget counts the one on the way out. Each thread needs about 44 bytes
    /// for every node. The values are the same to the last bit whatever the threads. Where the budget ends it, they are those of the ways from the first nodes in ledger order, so too
    /// small, and for an estimate <see cref="SampleBetweenness"/> is right; under a limit of expansions it works on one thread.
    /// </para>
    /// <para>After Brandes, <c>A Faster Algorithm for Betweenness Centrality</c>, Journal of Mathematical Sociology, 2001.</para>
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which relationships, which way, among which nodes, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The betweenness of each node; none in a graph without nodes.</returns>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static NodeMeasures<double> Betweenness(
        this EntityGraph graph, WalkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= WalkOptions.Default;
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
        var tally = BetweennessTally.Over(projection, Sources(projection), options, meter);
        return new NodeMeasures<double>(projection, tally.Times(CountOfPair(options)), tally.CutReason);
    }

    /// <summary>An estimate of <see cref="Betweenness"/> from the ways that begin at some nodes drawn by chance, with a bound on its error.</summary>
    /// <remarks>
    /// Every node is as likely to be drawn as any other, and none twice; what hangs on a node for the drawn ones is scaled up to all. The same seed in the same
    /// snapshot draws the same. Costs two looks at each relationship for each pivot; where the budget ends it, the estimate is that of
    /// the pivots that were finished. After Brandes and Pich, <c>Centrality Estimation in Large Networks</c>, International Journal of Bifurcation and Chaos, 2007.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="pivots">From how many nodes to search; for as many as there are, or more, the values are exact.</param>
    /// <param name="seed">What the draw begins with.</param>
    /// <param name="options">Which relationships, which way, among which nodes, at what cost; null for all, both ways, without a limit.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <returns>The estimates, from how many nodes they were made, and how far they may be off.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of pivots is less than 1.</exception>
    /// <exception cref="ArgumentException">The options name a relationship type that the graph does not know.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static BetweennessSample SampleBetweenness(
        this EntityGraph graph, int pivots, int seed = 0, WalkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfLessThan(pivots, 1);
        options ??= WalkOptions.Default;
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
        var sources = Drawn(Sources(projection), pivots, seed);
        var tally = BetweennessTally.Over(projection, sources, options, meter);
        var share = tally.FinishedSources == 0 ? 0 : (double)projection.IncludedCount / tally.FinishedSources;
        return new BetweennessSample
        {
            Estimates = new NodeMeasures<double>(projection, tally.Times(share * CountOfPair(options)), tally.CutReason),
            PivotCount = tally.FinishedSources,
            CountsPairsOnce = options.Direction == WalkDirection.Both,
        };
    }

    // Because both ways, every pair is met from either end.
    private static double CountOfPair(WalkOptions options) => options.Direction == WalkDirection.Both ? 0.5 : 1;

    private static int[] Sources(Projection projection)
    {
        var sources = new int[projection.IncludedCount];
        var next = 0;
        for (var node = 0; next < sources.Length; node++)
        {
            if (projection.Includes(node))
            {
                sources[next++] = node;
            }
        }

        return sources;
    }

    // The shuffle of Fisher and Yates, as far as it is needed.
    private static int[] Drawn(int[] nodes, int count, int seed)
    {
        if (count >= nodes.Length)
        {
            return nodes;
        }

        var random = new Random(seed);
        for (var place = 0; place < count; place++)
        {
            var other = random.Next(place, nodes.Length);
            (nodes[place], nodes[other]) = (nodes[other], nodes[place]);
        }

        return nodes[..count];
    }
}
