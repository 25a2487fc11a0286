using System.Globalization;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Graphalytics;

/// <summary>A graph in the format of LDBC Graphalytics, and the values that its vertices are to have.</summary>
internal sealed class GraphalyticsGraph
{
    private readonly string _path;

    private GraphalyticsGraph(string path)
    {
        _path = path;
        IsDirected = !path.Contains("undirected", StringComparison.Ordinal);
        var builder = new EntityGraphBuilder();
        foreach (var vertex in File.ReadLines(path + ".v").Where(line => line.Length > 0))
        {
            builder.AddOrganization(vertex, $"Vertex {vertex}");
        }

        foreach (var edge in File.ReadLines(path + ".e").Where(line => line.Length > 0).Select(line => line.Split(' ')))
        {
            var id = new EntityId($"{edge[0]}-{edge[1]}");
            builder.Add(new Relationship
            {
                Id = id,
                Type = IsDirected ? KnownRelationships.MemberOf : KnownRelationships.AlliedWith,
                From = new EntityId(edge[0]),
                To = new EntityId(edge[1]),
            });
            Weights.Add(id, double.Parse(edge[2], CultureInfo.InvariantCulture));
        }

        Graph = builder.Build();
    }

    /// <summary>A vertex is an organization; an edge a membership or, in an undirected graph, an alliance.</summary>
    public EntityGraph Graph { get; }

    public bool IsDirected { get; }

    /// <summary>The weight of each edge, by the id of its relationship.</summary>
    public Dictionary<EntityId, double> Weights { get; } = [];

    /// <summary>Where BFS and SSSP begin: at the first vertex.</summary>
    public EntityId Source => Graph.Nodes<Node>().First().Id;

    /// <summary>As edges lead; along those of an undirected graph that is both ways.</summary>
    public WalkOptions Along => WalkOptions.Forward;

    /// <summary>The names of the graphs: our own, and those of the benchmark, which are not part of this repository.</summary>
    public static TheoryData<string> Names => ["quay-directed", "quay-undirected", "example-directed", "example-undirected"];

    /// <summary>Reads a graph; skips the test if it is one of the benchmark's own and not here.</summary>
    public static GraphalyticsGraph Read(string name)
    {
        var ours = Repository.PathOf("tests", "KnowledgeGraph.Tests", "Traversal", "Graphalytics", "Files");
        var theirs = Environment.GetEnvironmentVariable("GRAPHALYTICS_EXAMPLES");
        var isOurs = name.StartsWith("quay", StringComparison.Ordinal);
        Assert.SkipWhen(!isOurs && theirs is null, "GRAPHALYTICS_EXAMPLES names no folder with the example graphs of LDBC Graphalytics.");
        return new GraphalyticsGraph(Path.Combine(isOurs ? ours : theirs!, name));
    }

    /// <summary>What each vertex is to have, as it is written: of BFS, CDLP, LCC, PR, SSSP or WCC.</summary>
    public Dictionary<EntityId, string> Expected(string algorithm) => File.ReadLines($"{_path}-{algorithm}")
        .Where(line => line.Length > 0)
        .Select(line => line.Split(' '))
        .ToDictionary(parts => new EntityId(parts[0]), parts => parts[1]);

    /// <summary>The same as numbers; what cannot be reached is infinitely far.</summary>
    public Dictionary<EntityId, double> ExpectedNumbers(string algorithm) => Expected(algorithm).ToDictionary(
        pair => pair.Key,
        pair => pair.Value == "Infinity" ? double.PositiveInfinity : double.Parse(pair.Value, CultureInfo.InvariantCulture));

    /// <summary>That there is a value for each vertex and no other, and that they are equal but for the last digit that was written.</summary>
    public static void AssertEqual(Dictionary<EntityId, double> expected, IEnumerable<NodeMeasure<double>> found)
    {
        var values = found.ToDictionary(measure => measure.Node.Id, measure => measure.Value);
        Assert.Equal(expected.Keys.Order(), values.Keys.Order());
        foreach (var (vertex, value) in expected)
        {
            Assert.Equal(value, values[vertex], 1e-14);
        }
    }
}
