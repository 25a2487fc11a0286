namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// The random graphs of the Graph500 and GAP suites: 2^scale vertices, 16 edges for each before loops and repetitions are dropped;
/// the same scale and seed always give the same one.
/// </summary>
internal static class RandomEdges
{
    private const int EdgesAVertex = 16;

    // The quarters of the matrix into which an edge falls at each of its bits, as Graph500 has them.
    private const double UpperLeft = 0.57;
    private const double UpperRight = 0.19;
    private const double LowerLeft = 0.19;

    /// <summary>A Kronecker graph: few vertices have most of the edges, and many have none.</summary>
    public static EdgeList Kronecker(int scale, int seed)
    {
        var random = new Random(seed);
        var names = new int[1 << scale];
        for (var vertex = 0; vertex < names.Length; vertex++)
        {
            names[vertex] = vertex;
        }

        // So that a number tells nothing about a degree.
        random.Shuffle(names);
        return EdgeList.Of(names.Length, Many(scale, () =>
        {
            var (from, to) = (0, 0);
            for (var bit = 0; bit < scale; bit++)
            {
                var place = random.NextDouble();
                var isLower = place >= UpperLeft + UpperRight;
                var isRight = isLower ? place >= UpperLeft + UpperRight + LowerLeft : place >= UpperLeft;
                from = (from << 1) | (isLower ? 1 : 0);
                to = (to << 1) | (isRight ? 1 : 0);
            }

            return (names[from], names[to]);
        }));
    }

    /// <summary>A graph in which every edge is as likely as every other.</summary>
    public static EdgeList Uniform(int scale, int seed)
    {
        var random = new Random(seed);
        return EdgeList.Of(1 << scale, Many(scale, () => (random.Next(1 << scale), random.Next(1 << scale))));
    }

    private static IEnumerable<(int From, int To)> Many(int scale, Func<(int From, int To)> next)
    {
        for (var edge = 0L; edge < (long)EdgesAVertex << scale; edge++)
        {
            yield return next();
        }
    }
}
