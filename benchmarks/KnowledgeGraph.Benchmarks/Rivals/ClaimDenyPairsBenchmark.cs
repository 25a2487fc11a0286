using System.Data.Common;
using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Suites;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary>All pairs of a claim of responsibility and a denial of it for one event, in the whole of the news; both numbers of each pair are read.</summary>
public class ClaimDenyPairsBenchmark : ITableRows
{
    private const string Pairs = "SELECT c.key, d.key FROM statements c JOIN statements d ON d.event = c.event AND d.act = 6 WHERE c.act = 3";

    private static readonly PathPattern<(Statement, Event), Statement> s_pairs = Pattern.From<Statement>().WithAct(KnownActs.ClaimResponsibility)
        .Out(KnownRelationships.About).OfKind<Event>()
        .In(KnownRelationships.About).WithAct(KnownActs.DenyResponsibility);

    private News _news = null!;
    private PreparedPattern<(Statement, Event, Statement)> _pairs = null!;
    private DbCommand _sqlite = null!;
    private DbCommand _duck = null!;
    private int _firstStatement;

    static IEnumerable<TableRow> ITableRows.Rows =>
    [
        RowOf("SQLite, covering indexes, prepared", nameof(InSqlite), Goal.Faster(15), Goal.Faster(35)),
        RowOf("DuckDB, prepared", nameof(InDuck), Goal.Faster(6), Goal.Faster(11)),
    ];

    static IEnumerable<string> ITableRows.Versions => News.Versions;

    [GlobalSetup]
    public void Build()
    {
        _news = News.Large;
        _pairs = _news.Graph.Prepare(s_pairs);
        _sqlite = _news.Sqlite.Prepared(Pairs);
        _duck = _news.Duck.Prepared(Pairs);
        _firstStatement = _news.Graph.OrdinalOf(FullNewsGraph.StatementId(0));
        var ours = _pairs.Match().Select(match => ((match.OrdinalAt(0) - _firstStatement), (match.OrdinalAt(2) - _firstStatement))).ToHashSet();
        foreach (var command in new[] { _sqlite, _duck })
        {
            using var reader = command.ExecuteReader();
            var theirs = 0;
            for (; reader.Read(); theirs++)
            {
                if (!ours.Contains((reader.GetInt32(0), reader.GetInt32(1))))
                {
                    throw new InvalidOperationException($"Ours lacks the pair of claim {reader.GetInt32(0)} and denial {reader.GetInt32(1)}.");
                }
            }

            if (theirs != ours.Count)
            {
                throw new InvalidOperationException($"Ours has {ours.Count} pairs, theirs {theirs}.");
            }
        }
    }

    [Benchmark]
    public long Matched()
    {
        var read = 0L;
        foreach (var match in _pairs.Match())
        {
            read += match.OrdinalAt(0) + match.OrdinalAt(2);
        }

        return read;
    }

    [Benchmark]
    public long InSqlite() => Read(_sqlite);

    [Benchmark]
    public long InDuck() => Read(_duck);

    private static long Read(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        var read = 0L;
        while (reader.Read())
        {
            read += reader.GetInt32(0) + reader.GetInt32(1);
        }

        return read;
    }

    private static TableRow RowOf(string baseline, string theirs, Goal required, Goal stretch) => new()
    {
        Line = TableLine.ClaimDenyPairs,
        Measured = "all pairs of a claim and a denial of responsibility for one event; news of 1,000,000 statements",
        Baseline = baseline,
        Ours = Figure.TimeOf<ClaimDenyPairsBenchmark>(nameof(Matched)),
        Theirs = Figure.TimeOf<ClaimDenyPairsBenchmark>(theirs),
        Required = required,
        Stretch = stretch,
        Note = "Of each pair the numbers of both statements are read",
    };
}
