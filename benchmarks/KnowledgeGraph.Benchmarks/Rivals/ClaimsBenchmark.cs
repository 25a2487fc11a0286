using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Suites;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary>Who claimed responsibility for an event: of five claims the ids, speakers, documents, spans, and whether the speaker stands by it.</summary>
public class ClaimsBenchmark : ITableRows
{
    private const double MostNanoseconds = 3_000;
    private const double StretchNanoseconds = 2_000;

    // What somebody went back on by the act that he did it with; the graph knows which acts retract.
    private const string Claims = """
        SELECT s.id, a.id, a.name, d.id, s.span_start, s.span_end, CASE WHEN t.act IS NULL THEN 0 WHEN t.act = 12 THEN 2 ELSE 1 END
        FROM statements s JOIN entities a ON a.key = s.speaker JOIN entities d ON d.key = s.document
        LEFT JOIN targets g ON g.target = s.key LEFT JOIN statements t ON t.key = g.statement AND t.speaker = s.speaker
        WHERE s.event = $1 AND s.act = 3
        """;

    private News _news = null!;
    private EntityId[] _events = null!;
    private NewsQuestion _claims = null!;

    static IEnumerable<TableRow> ITableRows.Rows =>
    [
        new()
        {
            Line = TableLine.Claims,
            Measured = "who claimed responsibility for X, five claims with speaker, document, span and standing read; news of 1,000,000 statements",
            Baseline = "SQLite, covering index, prepared",
            Ours = Figure.TimeOf<ClaimsBenchmark>(nameof(Asked)),
            Theirs = Figure.TimeOf<ClaimsBenchmark>(nameof(InSqlite)),
            Required = Goal.Faster(4).Within(MostNanoseconds, Unit.Time),
            Stretch = Goal.Faster(4).Within(StretchNanoseconds, Unit.Time),
            Note = "Ours also looks for what assesses and disputes each claim, what its speaker said instead later, and on whose authority he speaks; the rows of SQLite do not have that",
        },
        new()
        {
            Line = TableLine.Claims,
            Measured = "who claimed responsibility for X, five claims with speaker, document, span and standing read; news of 1,000,000 statements",
            Baseline = "DuckDB, prepared",
            Ours = Figure.TimeOf<ClaimsBenchmark>(nameof(Asked)),
            Theirs = Figure.TimeOf<ClaimsBenchmark>(nameof(InDuck)),
        },
    ];

    static IEnumerable<string> ITableRows.Versions => News.Versions;

    [GlobalSetup]
    public void Build()
    {
        _news = News.Large;
        _events = Array.ConvertAll(_news.AskedEvents, FullNewsGraph.EventId);
        _claims = new NewsQuestion(_news, Claims, Array.ConvertAll(_news.AskedEvents, happening => _news.Tables.FirstEvent + happening), texts: 4, numbers: 3);
        for (var number = 0; number < News.Questions; number++)
        {
            _claims.Compare(number, _news.Graph.WhoClaimedResponsibilityFor(_events[number]).Claims.Select(claim => string.Join(
                ' ',
                claim.Statement.Statement.Id,
                claim.Speaker.Agent!.Id,
                claim.Speaker.Name,
                claim.Statement.Source!.Document.Id,
                claim.Statement.Source.Spans[0].Start,
                claim.Statement.Source.Spans[0].End,
                NumberOf(claim.Standing))));
        }
    }

    [Benchmark(OperationsPerInvoke = News.Questions)]
    public int Asked()
    {
        var read = 0;
        foreach (var happening in _events)
        {
            foreach (var claim in _news.Graph.WhoClaimedResponsibilityFor(happening).Claims)
            {
                var source = claim.Statement.Source!;
                read += claim.Statement.Statement.Id.Value.Length + claim.Speaker.Agent!.Id.Value.Length + claim.Speaker.Name.Length
                    + source.Document.Id.Value.Length + source.Spans[0].Start + source.Spans[0].End + NumberOf(claim.Standing);
            }
        }

        return read;
    }

    [Benchmark(OperationsPerInvoke = News.Questions)]
    public int InSqlite() => _claims.AskSqlite();

    [Benchmark(OperationsPerInvoke = News.QuestionsToDuck)]
    public int InDuck() => _claims.AskDuck();

    private static int NumberOf(Standing standing) => standing switch
    {
        Standing.Stands => 0,
        Standing.Retracted => 2,
        _ => 1,
    };
}
