using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms.Search;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// Distances from a few sources to everything that can be reached forward. Within a category every row fills the same thing:
/// a list by number, or a dictionary by id.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class WalkBenchmark
{
    private const string ByNumber = "by number";
    private const string ById = "by id";
    private const int Seed = 2023;
    private const int SourceCount = 4;
    private const int NotReached = -1;

    private static readonly WalkOptions Forward = new() { Types = [KnownRelationships.MemberOf], Direction = WalkDirection.Forward };

    private EntityGraph _graph = null!;
    private DirectedView _view = null!;
    private AdjacencyGraph<int, SEdge<int>> _numbers = null!;
    private AdjacencyGraph<EntityId, SEdge<EntityId>> _ids = null!;
    private int[] _sources = null!;

    public enum GraphSize
    {
        /// <summary>1,000 nodes, 5,000 relationships.</summary>
        Newsroom,

        /// <summary>10,000 nodes, 50,000 relationships.</summary>
        Archive,
    }

    [Params(GraphSize.Newsroom, GraphSize.Archive)]
    public GraphSize Size { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var nodes = Size == GraphSize.Newsroom ? 1_000 : 10_000;
        _graph = RandomGraph.Of(nodes, 5 * nodes, Seed);
        _view = _graph.AsDirectedGraph(Forward);
        _numbers = new AdjacencyGraph<int, SEdge<int>>();
        _numbers.AddVertexRange(Enumerable.Range(0, nodes));
        _ids = new AdjacencyGraph<EntityId, SEdge<EntityId>>();
        _ids.AddVertexRange(_graph.Nodes<Node>().Select(node => node.Id));
        foreach (var relationship in _graph.Relationships)
        {
            _numbers.AddEdge(new SEdge<int>(_graph.OrdinalOrThrow(relationship.From), _graph.OrdinalOrThrow(relationship.To)));
            _ids.AddEdge(new SEdge<EntityId>(relationship.From, relationship.To));
        }

        var random = new Random(Seed);
        _sources = Enumerable.Range(0, SourceCount).Select(_ => random.Next(nodes)).ToArray();
        Check();
    }

    [BenchmarkCategory(ByNumber)]
    [Benchmark(Baseline = true)]
    public int QuikGraphWithNumbers() => _sources.Sum(source => QuikGraphByNumber<SEdge<int>>(_numbers, source)[^1]);

    [BenchmarkCategory(ByNumber)]
    [Benchmark]
    public int QuikGraphOnOurView() => _sources.Sum(source => QuikGraphByNumber<OrdinalEdge>(_view, source)[^1]);

    [BenchmarkCategory(ByNumber)]
    [Benchmark]
    public int Walk() => _sources.Sum(source => WalkByNumber(source)[^1]);

    [BenchmarkCategory(ById)]
    [Benchmark(Baseline = true)]
    public int QuikGraphWithIds() => _sources.Sum(source => QuikGraphById(source).Count);

    [BenchmarkCategory(ById)]
    [Benchmark]
    public int Neighborhood() => _sources.Sum(source => NeighborhoodById(source).Count);

    private static int[] QuikGraphByNumber<TEdge>(IVertexListGraph<int, TEdge> graph, int source)
        where TEdge : IEdge<int>
    {
        var distances = new int[graph.VertexCount];
        distances.AsSpan().Fill(NotReached);
        distances[source] = 0;
        var search = new BreadthFirstSearchAlgorithm<int, TEdge>(graph);
        search.TreeEdge += edge => distances[edge.Target] = distances[edge.Source] + 1;
        search.Compute(source);
        return distances;
    }

    private int[] WalkByNumber(int source)
    {
        var distances = new int[_graph.Index.NodeCount];
        distances.AsSpan().Fill(NotReached);
        var meter = new WalkMeter(WalkBudget.Unlimited, CancellationToken.None);
        var walk = new BreadthFirstWalk(_graph.Index, WalkFilter.Of(_graph, Forward), meter, source);
        walk.Run(int.MaxValue);
        for (var distance = 0; distance < walk.LayerCount; distance++)
        {
            var (start, end) = walk.Layer(distance);
            for (var position = start; position < end; position++)
            {
                distances[walk.NodeAt(position)] = distance;
            }
        }

        return distances;
    }

    private Dictionary<EntityId, int> QuikGraphById(int source)
    {
        var distances = new Dictionary<EntityId, int> { [IdOf(source)] = 0 };
        var search = new BreadthFirstSearchAlgorithm<EntityId, SEdge<EntityId>>(_ids);
        search.TreeEdge += edge => distances.Add(edge.Target, distances[edge.Source] + 1);
        search.Compute(IdOf(source));
        return distances;
    }

    private Dictionary<EntityId, int> NeighborhoodById(int source)
    {
        var distances = new Dictionary<EntityId, int> { [IdOf(source)] = 0 };
        foreach (var neighbor in _graph.Neighborhood(IdOf(source), int.MaxValue, Forward))
        {
            distances.Add(neighbor.Node.Id, neighbor.Distance);
        }

        return distances;
    }

    private EntityId IdOf(int ordinal) => _graph.Index.NodeAt(ordinal).Id;

    /// <summary>Because a fast wrong answer is worth nothing: every distance from every source is compared before measuring.</summary>
    private void Check()
    {
        foreach (var source in _sources)
        {
            var expected = QuikGraphByNumber<SEdge<int>>(_numbers, source);
            int[][] byNumber = [QuikGraphByNumber<OrdinalEdge>(_view, source), WalkByNumber(source)];
            Dictionary<EntityId, int>[] byId = [QuikGraphById(source), NeighborhoodById(source)];
            if (!Array.TrueForAll(byNumber, expected.SequenceEqual) || !Array.TrueForAll(byId, distances => expected.SequenceEqual(Numbered(distances))))
            {
                throw new InvalidOperationException($"The walks from node {source} differ from QuikGraph's.");
            }
        }
    }

    private IEnumerable<int> Numbered(Dictionary<EntityId, int> distances) =>
        Enumerable.Range(0, _graph.Index.NodeCount).Select(node => distances.GetValueOrDefault(IdOf(node), NotReached));
}
