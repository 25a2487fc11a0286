using KnowledgeGraph.Benchmarks.Suites;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary>What a graph loaded from its file takes on the managed heap, beside the SQLite file with the same content and the same indexes.</summary>
internal sealed class LoadedMemory : ITableRows
{
    private static readonly Dictionary<int, (double Ours, double Theirs)> s_measured = [];

    static IEnumerable<TableRow> ITableRows.Rows =>
    [
        RowOf("100,000", Suite.Both, () => News.SmallSize),
        RowOf("1,000,000", Suite.Full, () => News.LargeSize),
    ];

    static IEnumerable<string> ITableRows.Versions => News.Versions;

    private static TableRow RowOf(string size, Suite suites, Func<int> statements) => new()
    {
        Line = TableLine.Memory,
        Measured = $"memory of a loaded graph, indexes included; news of {size} statements",
        Baseline = "SQLite file with the same fields and an index for each question",
        Suites = suites,
        Ours = Figure.Of(Unit.Bytes, () => Of(statements()).Ours),
        Theirs = Figure.Of(Unit.Bytes, () => Of(statements()).Theirs),
        Required = Goal.AtMost(0.7),
        Stretch = Goal.AtMost(0.5),
        Note = "Managed heap after a full collection less that before loading. What is laid out when a walk first asks for it is not in it, nor is the file of SQLite in its cache",
    };

    private static (double Ours, double Theirs) Of(int statements)
    {
        if (!s_measured.TryGetValue(statements, out var measured))
        {
            s_measured.Add(statements, measured = (HeapOf(statements), FileOf(statements)));
        }

        return measured;
    }

    private static double HeapOf(int statements)
    {
        var path = Path.Combine(Path.GetTempPath(), $"knowledge-graph-{Guid.NewGuid():N}.jsonl");
        try
        {
            Write(statements, path);
            var before = HeapAfterCollection();
            var graph = LedgerFile.ReadAsync(path).GetAwaiter().GetResult();
            var after = HeapAfterCollection();
            GC.KeepAlive(graph);
            return after - before;
        }
        finally
        {
            File.Delete(path);
        }
    }

    // By itself, so that the graph that is written is gone before what is read is measured.
    private static void Write(int statements, string path) => LedgerFile.WriteAsync(FullNewsGraph.Of(News.RowsOf(statements)), path).GetAwaiter().GetResult();

    private static double FileOf(int statements)
    {
        using var sqlite = new SqliteNews(News.RowsOf(statements));
        return sqlite.FileLength;
    }

    private static long HeapAfterCollection()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
