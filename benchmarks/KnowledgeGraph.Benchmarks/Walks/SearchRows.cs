using KnowledgeGraph.Benchmarks.Suites;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>The rows about breadth-first searches of whole graphs.</summary>
internal sealed class SearchRows : ITableRows
{
    private const string Prepared = "Four sources; levels and parents of every vertex are read. The first walk with some types lays out their steps once for a graph; that was done before";

    static IEnumerable<TableRow> ITableRows.Rows =>
    [
        new()
        {
            Line = TableLine.BreadthFirst,
            Measured = "breadth-first search, Kronecker 18",
            Baseline = "QuikGraph, the fastest of its AdjacencyGraph, ArrayAdjacencyGraph and CompressedSparseRowGraph",
            Ours = Figure.TimeOf<SearchBenchmark<NamedInput.Kronecker18>>(nameof(SearchBenchmark<>.Search)),
            Theirs = FastestOfQuikGraph<NamedInput.Kronecker18>(),
            Required = Goal.Faster(100),
            Stretch = Goal.Faster(130),
            Note = Prepared,
        },
        .. BesideGapbs<NamedInput.Kronecker18>("Kronecker 18", Suite.Short, Goal.Faster(1.5), Goal.Faster(2)),
        .. BesideGapbs<NamedInput.Uniform18>("uniform 18", Suite.Short, Goal.Faster(1), Goal.Faster(1.3)),
        .. BesideGapbs<NamedInput.Kronecker20>("Kronecker 20", Suite.Full, Goal.Faster(1.5), Goal.Faster(2)),
        .. BesideGapbs<NamedInput.Uniform20>("uniform 20", Suite.Full, Goal.Faster(1), Goal.Faster(1.3)),
        Growth<NamedInput.Kronecker16, NamedInput.Kronecker18>("Kronecker 16 to 18", Suite.Short),
        Growth<NamedInput.Uniform16, NamedInput.Uniform18>("uniform 16 to 18", Suite.Short),
        Growth<NamedInput.Kronecker16, NamedInput.Kronecker20>("Kronecker 16 to 20", Suite.Full),
        Growth<NamedInput.Uniform16, NamedInput.Uniform20>("uniform 16 to 20", Suite.Full),
        .. Shape<NamedInput.Star>("a star of 1,000,000", Suite.Full),
        .. Shape<NamedInput.Chain>("a chain of 1,000,000", Suite.Full),
        .. Shape<NamedInput.Grid>("a grid of 1,000 by 1,000", Suite.Full),
    ];

    static IEnumerable<string> ITableRows.Versions => [QuikGraphs.Version];

    private static Figure FastestOfQuikGraph<TInput>()
        where TInput : NamedInput, new() =>
        Figure.Fastest(
            Figure.TimeOf<SearchBenchmark<TInput>>(nameof(SearchBenchmark<>.QuikGraphAdjacency)),
            Figure.TimeOf<SearchBenchmark<TInput>>(nameof(SearchBenchmark<>.QuikGraphArrays)),
            Figure.TimeOf<SearchBenchmark<TInput>>(nameof(SearchBenchmark<>.QuikGraphSparseRows)));

    private static IEnumerable<TableRow> BesideGapbs<TInput>(string name, Suite suites, Goal required, Goal stretch)
        where TInput : NamedInput, new()
    {
        string[] methods = [nameof(SearchBenchmark<>.SearchUnread), nameof(SearchBenchmark<>.SearchUnreadOnTwoThreads)];
        return methods.Select((method, index) => new TableRow
        {
            Line = TableLine.BreadthFirstBesideGapbs,
            Measured = $"breadth-first search, {name}, {index + 1} {(index == 0 ? "thread" : "threads")}",
            Baseline = "GAPBS",
            Suites = suites,
            Ours = Figure.TimeOf<SearchBenchmark<TInput>>(method),
            Theirs = Gapbs.Search(new TInput(), index + 1),
            Required = required,
            Stretch = stretch,
            Note = Gapbs.Note,
        });
    }

    private static TableRow Growth<TSmall, TLarge>(string name, Suite suites)
        where TSmall : NamedInput, new()
        where TLarge : NamedInput, new() => new()
        {
            Line = TableLine.Growth,
            Measured = $"breadth-first search, {name}",
            Baseline = "itself in the smaller graph",
            Suites = suites,
            Ours = Figure.TimePer<SearchBenchmark<TLarge>>(nameof(SearchBenchmark<>.Search), "edge", () => SearchBenchmark<TLarge>.EdgesReached),
            Theirs = Figure.TimePer<SearchBenchmark<TSmall>>(nameof(SearchBenchmark<>.Search), "edge", () => SearchBenchmark<TSmall>.EdgesReached),
            Required = Goal.AtMost(1.5),
            Note = "Edges are those of what the source is connected with, each once",
        };

    private static IEnumerable<TableRow> Shape<TInput>(string name, Suite suites)
        where TInput : NamedInput, new() =>
    [
        new()
        {
            Line = TableLine.Shapes,
            Measured = $"breadth-first search, {name}",
            Baseline = "QuikGraph, CompressedSparseRowGraph",
            Suites = suites,
            Ours = Figure.TimeOf<SearchBenchmark<TInput>>(nameof(SearchBenchmark<>.Search)),
            Theirs = Figure.TimeOf<SearchBenchmark<TInput>>(nameof(SearchBenchmark<>.QuikGraphSparseRows)),
            Note = Prepared,
        },
        new()
        {
            Line = TableLine.Shapes,
            Measured = $"shortest connection, {name}",
            Baseline = "QuikGraph, a search of its CompressedSparseRowGraph that ends at the target",
            Suites = suites,
            Ours = Figure.TimeOf<ConnectionBenchmark<TInput>>(nameof(ConnectionBenchmark<>.Connect)),
            Theirs = Figure.TimeOf<ConnectionBenchmark<TInput>>(nameof(ConnectionBenchmark<>.QuikGraphSearch)),
            Note = "Three pairs of vertices at random; ours reads out every step with its nodes and its relationship",
        },
    ];
}
