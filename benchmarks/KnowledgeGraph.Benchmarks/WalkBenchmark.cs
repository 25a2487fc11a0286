using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms.Search;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// Distances from a few sources to everything that can be reached forward: QuikGraph's search in QuikGraph's own graph, with
/// numbers and with ids as vertices, against our walk over ordinals and our whole answer with its nodes and relationships.
/// </summary>
[MemoryDiagnoser]
public class WalkBenchmark
{
    private const int Seed = 2023;
    private const int SourceCount = 4;

    private static readonly WalkOptions Forward = new() { Types = [KnownRelationships.MemberOf], Direction = WalkDirection.Forward };

    private EntityGraph _graph = null!;
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

    [Benchmark(Baseline = true)]
    public long QuikGraphWithNumbers() => _sources.Sum(source => QuikGraphDistances(_numbers, source).Values.Sum(distance => (long)distance));

    [Benchmark]
    public long QuikGraphWithIds() => _sources.Sum(source => QuikGraphDistances(_ids, IdOf(source)).Values.Sum(distance => (long)distance));

    [Benchmark]
    public long Walk() => _sources.Sum(DistancesOfWalk);

    [Benchmark]
    public long WholeNeighborhood() => _sources.Sum(DistancesOfNeighborhood);

    private static Dictionary<TVertex, int> QuikGraphDistances<TVertex>(AdjacencyGraph<TVertex, SEdge<TVertex>> graph, TVertex source)
        where TVertex : notnull
    {
        var distances = new Dictionary<TVertex, int> { [source] = 0 };
        var search = new BreadthFirstSearchAlgorithm<TVertex, SEdge<TVertex>>(graph);
        search.TreeEdge += edge => distances.Add(edge.Target, distances[edge.Source] + 1);
        search.Compute(source);
        return distances;
    }

    private EntityId IdOf(int ordinal) => _graph.Index.NodeAt(ordinal).Id;

    private BreadthFirstWalk WalkFrom(int source)
    {
        var meter = new WalkMeter(WalkBudget.Unlimited, CancellationToken.None);
        var walk = new BreadthFirstWalk(_graph.Index, WalkFilter.Of(_graph, Forward), meter, source);
        walk.Run(int.MaxValue);
        return walk;
    }

    private long DistancesOfWalk(int source)
    {
        var walk = WalkFrom(source);
        var sum = 0L;
        for (var distance = 0; distance < walk.LayerCount; distance++)
        {
            var (start, end) = walk.Layer(distance);
            sum += (long)distance * (end - start);
        }

        return sum;
    }

    private long DistancesOfNeighborhood(int source) =>
        _graph.Neighborhood(IdOf(source), int.MaxValue, Forward).Sum(neighbor => (long)neighbor.Distance);

    /// <summary>Because a fast wrong answer is worth nothing: every distance from every source is compared before measuring.</summary>
    private void Check()
    {
        foreach (var source in _sources)
        {
            var expected = QuikGraphDistances(_numbers, source);
            var byId = QuikGraphDistances(_ids, IdOf(source));
            var walk = WalkFrom(source);
            var walked = new Dictionary<int, int>();
            for (var distance = 0; distance < walk.LayerCount; distance++)
            {
                var (start, end) = walk.Layer(distance);
                for (var position = start; position < end; position++)
                {
                    walked.Add(walk.NodeAt(position), distance);
                }
            }

            var answered = _graph.Neighborhood(IdOf(source), int.MaxValue, Forward)
                .ToDictionary(neighbor => _graph.OrdinalOrThrow(neighbor.Node), neighbor => neighbor.Distance);
            answered.Add(source, 0);
            if (!Same(expected, walked) || !Same(expected, answered) || !Same(expected, byId.ToDictionary(pair => _graph.OrdinalOrThrow(pair.Key), pair => pair.Value)))
            {
                throw new InvalidOperationException($"The walks from node {source} differ from QuikGraph's.");
            }
        }
    }

    private static bool Same(Dictionary<int, int> left, Dictionary<int, int> right) =>
        left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var distance) && distance == pair.Value);
}
