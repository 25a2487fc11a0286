namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>A graph of edges under a name, as a list and as a graph of this library, with the vertices that searches begin at.</summary>
internal sealed class EdgeInput
{
    private const int Seed = 2023;
    private const int SourceCount = 4;

    private readonly Lazy<EntityGraph> _graph;

    private EdgeInput(string name, EdgeList list)
    {
        Name = name;
        List = list;
        Degrees = new int[list.VertexCount];
        foreach (var (low, high) in list.Edges)
        {
            Degrees[low]++;
            Degrees[high]++;
        }

        var random = new Random(Seed);
        Sources = new int[SourceCount];
        for (var place = 0; place < SourceCount;)
        {
            Sources[place] = random.Next(list.VertexCount);
            place += Degrees[Sources[place]] > 0 ? 1 : 0;
        }

        SourceIds = Array.ConvertAll(Sources, EdgeGraph.IdOf);
        _graph = new Lazy<EntityGraph>(() => EdgeGraph.Of(list));
    }

    public string Name { get; }

    public EdgeList List { get; }

    /// <summary>The same as a graph, in which the vertices are statements and the edges what they are about.</summary>
    public EntityGraph Graph => _graph.Value;

    /// <summary>How many edges each vertex has.</summary>
    public int[] Degrees { get; }

    /// <summary>Some vertices that have edges.</summary>
    public int[] Sources { get; }

    /// <summary>Their ids.</summary>
    public EntityId[] SourceIds { get; }

    /// <summary>A Kronecker graph after Graph500.</summary>
    public static EdgeInput Kronecker(int scale) => Kept($"kronecker-{scale}", () => RandomEdges.Kronecker(scale, Seed));

    /// <summary>A graph in which every edge is as likely as every other.</summary>
    public static EdgeInput Uniform(int scale) => Kept($"uniform-{scale}", () => RandomEdges.Uniform(scale, Seed));

    /// <summary>One vertex with an edge to each of the others.</summary>
    public static EdgeInput Star(int vertices) =>
        Kept($"star-{vertices}", () => EdgeList.Of(vertices, Enumerable.Range(1, vertices - 1).Select(vertex => (0, vertex))));

    /// <summary>Vertices one after the other, each with an edge to the next.</summary>
    public static EdgeInput Chain(int vertices) =>
        Kept($"chain-{vertices}", () => EdgeList.Of(vertices, Enumerable.Range(1, vertices - 1).Select(vertex => (vertex - 1, vertex))));

    /// <summary>A square of vertices, each with an edge to the one beside it and the one below it.</summary>
    public static EdgeInput Grid(int side) => Kept($"grid-{side}", () => EdgeList.Of(
        side * side,
        Enumerable.Range(0, side * side).SelectMany(vertex => new[]
        {
            vertex % side < side - 1 ? (vertex, vertex + 1) : (vertex, vertex),
            vertex / side < side - 1 ? (vertex, vertex + side) : (vertex, vertex),
        })));

    /// <summary>How many edges a search from each of the sources goes along, on average: those of the component of the source.</summary>
    public double EdgesReached => SourceIds.Average(source =>
    {
        var tree = Graph.BreadthFirst(source, EdgeGraph.Edges);
        var edges = 0L;
        for (var vertex = 0; vertex < Degrees.Length; vertex++)
        {
            edges += tree.LevelAt(vertex) >= 0 ? Degrees[vertex] : 0;
        }

        return edges / 2.0;
    });

    private static EdgeInput Kept(string name, Func<EdgeList> list) => InputShelf.Get(name, () => new EdgeInput(name, list()));
}
