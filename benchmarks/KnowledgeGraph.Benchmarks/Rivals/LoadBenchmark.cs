using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Suites;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary>Loads the native file of news, indexes included, beside the bare reading of its tokens from the same bytes.</summary>
public abstract class LoadBenchmark
{
    private string _path = null!;
    private byte[] _bytes = null!;

    /// <summary>How many statements there are.</summary>
    protected abstract int Statements { get; }

    [GlobalSetup]
    public void Build()
    {
        _path = Path.Combine(Path.GetTempPath(), $"knowledge-graph-{Guid.NewGuid():N}.jsonl");
        var graph = FullNewsGraph.Of(News.RowsOf(Statements));
        LedgerFile.WriteAsync(graph, _path).GetAwaiter().GetResult();
        _bytes = File.ReadAllBytes(_path);
        var read = Loaded();
        if (read.NodeCount != graph.NodeCount || read.RelationshipCount != graph.RelationshipCount
            || !read.Statements.Zip(graph.Statements).All(pair => pair.First.ContentEquals(pair.Second)))
        {
            throw new InvalidOperationException("What was read differs from what was written.");
        }
    }

    [GlobalCleanup]
    public void Delete() => File.Delete(_path);

    [Benchmark]
    public EntityGraph Loaded() => LedgerFile.ReadAsync(_path).GetAwaiter().GetResult();

    [Benchmark]
    public long TokensRead()
    {
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { AllowMultipleValues = true });
        var read = 0L;
        while (reader.Read())
        {
            read += reader.ValueSpan.Length;
        }

        return read;
    }

    /// <summary>The row of a benchmark of this sort.</summary>
    private protected static TableRow RowOf<T>(string size, Suite suites) => new()
    {
        Line = TableLine.Loading,
        Measured = $"loading the native file, indexes included; news of {size} statements",
        Baseline = "Utf8JsonReader over the same bytes in memory, nothing kept",
        Suites = suites,
        Ours = Figure.TimeOf<T>(nameof(Loaded)),
        Theirs = Figure.TimeOf<T>(nameof(TokensRead)),
        Required = Goal.Faster(0.35),
        Stretch = Goal.Faster(0.6),
    };
}
