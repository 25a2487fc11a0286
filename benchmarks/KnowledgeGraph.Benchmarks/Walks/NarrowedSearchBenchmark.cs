using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Suites;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>
/// The same search of the same edges: without anything to leave out, with another type to leave out, after edits, and as of a moment. So a
/// ratio of times is one of times for each edge.
/// </summary>
public class NarrowedSearchBenchmark : ITableRows
{
    private const int Sources = 4;

    private static readonly WalkOptions s_members = new() { Types = [KnownRelationships.MemberOf] };

    private EdgeInput _input = null!;
    private MemberGraph _members = null!;
    private EntityId[] _sources = null!;

    static IEnumerable<TableRow> ITableRows.Rows =>
    [
        Row("breadth-first search with a type filter, half of the relationships left out", nameof(OfOneType)),
        Row("breadth-first search after 10,000 edits", nameof(AfterEdits)),
        Row("breadth-first search as of a moment", nameof(AsOf)),
        Row("first breadth-first search after an edit, its steps laid out anew", nameof(FirstAfterEdit)) with
        {
            Required = null,
            Stretch = null,
            Note = "For information: the steps of a snapshot are laid out for its first walk, and only then",
        },
    ];

    /// <summary>How many edges a search goes along, on average.</summary>
    internal static double EdgesReached { get; private set; }

    [GlobalSetup]
    public void Build()
    {
        _input = EdgeInput.Kronecker(InputSize.Scale(16));
        _members = MemberGraph.Of(_input);
        _sources = Array.ConvertAll(_input.Sources, MemberGraph.IdOf);
        EdgesReached = _input.EdgesReached;
        foreach (var source in _sources)
        {
            Check(source);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Sources)]
    public long Plain() => Search(_members.Plain, WalkOptions.Default);

    [Benchmark(OperationsPerInvoke = Sources)]
    public long OfOneType() => Search(_members.Mixed, s_members);

    [Benchmark(OperationsPerInvoke = Sources)]
    public long AfterEdits() => Search(_members.Edited, WalkOptions.Default);

    [Benchmark(OperationsPerInvoke = Sources)]
    public long AsOf() => Search(_members.AsOfAMoment, WalkOptions.Default);

    [Benchmark(OperationsPerInvoke = 1)]
    public int FirstAfterEdit() =>
        _members.Edited.Edit(builder => builder.AddOrganization("new", "New")).BreadthFirst(_sources[0]).ReachedCount;

    private static TableRow Row(string measured, string method) => new()
    {
        Line = TableLine.NarrowedBreadthFirst,
        Measured = measured,
        Baseline = "the same without, over the same edges",
        Ours = Figure.TimePer<NarrowedSearchBenchmark>(method, "edge", () => EdgesReached),
        Theirs = Figure.TimePer<NarrowedSearchBenchmark>(nameof(Plain), "edge", () => EdgesReached),
        Required = Goal.AtMost(1.5),
        Stretch = Goal.AtMost(1.2),
        Note = "Kronecker 16 as memberships of organizations; what is left out lies at random among the same organizations",
    };

    private long Search(EntityGraph graph, WalkOptions options)
    {
        var sum = 0L;
        foreach (var source in _sources)
        {
            var tree = graph.BreadthFirst(source, options);
            for (var vertex = 0; vertex < _input.List.VertexCount; vertex++)
            {
                sum += tree.LevelAt(vertex) + tree.ParentAt(vertex);
            }
        }

        return sum;
    }

    private void Check(EntityId source)
    {
        var plain = _members.Plain.BreadthFirst(source);
        BreadthFirstTree[] others =
            [_members.Mixed.BreadthFirst(source, s_members), _members.Edited.BreadthFirst(source), _members.AsOfAMoment.BreadthFirst(source)];
        for (var vertex = 0; vertex < _input.List.VertexCount; vertex++)
        {
            if (Array.Exists(others, other => other.LevelAt(vertex) != plain.LevelAt(vertex) || other.ParentAt(vertex) != plain.ParentAt(vertex)))
            {
                throw new InvalidOperationException($"The searches from '{source}' differ at vertex {vertex}.");
            }
        }
    }
}
