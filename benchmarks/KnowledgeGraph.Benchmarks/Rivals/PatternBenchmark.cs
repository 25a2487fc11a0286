using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Suites;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary>Chains of typed steps in the news, beside SQLite and DuckDB: from an event to who denied, and on to where they are; and from a place to who denied what happened there.</summary>
public class PatternBenchmark : ITableRows
{
    private const string TwoHops = """
        SELECT s.id, a.id FROM statements s JOIN hops h ON h.statement = s.key JOIN entities a ON a.key = h.agent
        WHERE s.event = $1 AND s.act = 6
        """;

    private const string ThreeHops = """
        SELECT s.id, a.id, p.id FROM statements s JOIN hops h ON h.statement = s.key JOIN relationships r ON r.source = h.agent AND r.type = 1
        JOIN entities a ON a.key = h.agent JOIN entities p ON p.key = r.target WHERE s.event = $1 AND s.act = 6
        """;

    private const string FromPlace = """
        SELECT e.id, s.id, a.id FROM occurs_in o JOIN statements s ON s.event = o.event AND s.act = 6 JOIN hops h ON h.statement = s.key
        JOIN entities e ON e.key = o.event JOIN entities a ON a.key = h.agent WHERE o.place = $1
        """;

    private News _news = null!;
    private EntityId[] _events = null!;
    private EntityId[] _places = null!;
    private PreparedPattern<(Event, Statement, Agent)> _deniers = null!;
    private PreparedPattern<(Event, Statement, Agent, Place)> _deniersPlaces = null!;
    private PreparedPattern<(Place, Event, Statement, Agent)> _deniersAt = null!;
    private NewsQuestion _twoHops = null!;
    private NewsQuestion _threeHops = null!;
    private NewsQuestion _fromPlace = null!;

    static IEnumerable<TableRow> ITableRows.Rows =>
    [
        .. RowsOf("2 typed hops: event, denials of responsibility, who speaks", nameof(TwoHopsMatched), nameof(TwoHopsInSqlite), nameof(TwoHopsInDuck), Goal.Faster(4), Goal.Faster(6)),
        .. RowsOf("3 typed hops: event, denials of responsibility, who speaks, where based", nameof(ThreeHopsMatched), nameof(ThreeHopsInSqlite), nameof(ThreeHopsInDuck), Goal.Faster(12), Goal.Faster(20)),
        .. RowsOf("3 typed hops: place, events there, denials of responsibility, who speaks", nameof(FromPlaceMatched), nameof(FromPlaceInSqlite), nameof(FromPlaceInDuck), Goal.Faster(12), Goal.Faster(20)),
        new()
        {
            Line = TableLine.Patterns,
            Measured = "2 typed hops, the pattern made and planned for each event; news of 1,000,000 statements",
            Baseline = "SQLite, covering indexes, prepared",
            Ours = Figure.TimeOf<PatternBenchmark>(nameof(TwoHopsNotPrepared)),
            Theirs = Figure.TimeOf<PatternBenchmark>(nameof(TwoHopsInSqlite)),
        },
    ];

    static IEnumerable<string> ITableRows.Versions => News.Versions;

    [GlobalSetup]
    public void Build()
    {
        _news = News.Large;
        _events = Array.ConvertAll(_news.AskedEvents, FullNewsGraph.EventId);
        _places = Array.ConvertAll(_news.AskedPlaces, FullNewsGraph.PlaceId);
        var denials = Pattern.From<Event>().In(KnownRelationships.About).WithAct(KnownActs.DenyResponsibility);
        _deniers = _news.Graph.Prepare(denials.Out(KnownRelationships.SpokenBy));
        _deniersPlaces = _news.Graph.Prepare(denials.Out(KnownRelationships.SpokenBy).Out(KnownRelationships.BasedIn));
        _deniersAt = _news.Graph.Prepare(Pattern.From<Place>().In(KnownRelationships.OccursIn)
            .In(KnownRelationships.About).WithAct(KnownActs.DenyResponsibility).Out(KnownRelationships.SpokenBy));
        var events = Array.ConvertAll(_news.AskedEvents, happening => _news.Tables.FirstEvent + happening);
        var places = Array.ConvertAll(_news.AskedPlaces, place => _news.Tables.FirstPlace + place);
        _twoHops = new NewsQuestion(_news, TwoHops, events, texts: 2);
        _threeHops = new NewsQuestion(_news, ThreeHops, events, texts: 3);
        _fromPlace = new NewsQuestion(_news, FromPlace, places, texts: 3);
        for (var number = 0; number < News.Questions; number++)
        {
            _twoHops.Compare(number, _deniers.MatchFrom(_events[number]).Select(match => $"{match.Nodes.Item2.Id} {match.Nodes.Item3.Id}"));
            _threeHops.Compare(number, _deniersPlaces.MatchFrom(_events[number]).Select(match => $"{match.Nodes.Item2.Id} {match.Nodes.Item3.Id} {match.Nodes.Item4.Id}"));
            _fromPlace.Compare(number, _deniersAt.MatchFrom(_places[number]).Select(match => $"{match.Nodes.Item2.Id} {match.Nodes.Item3.Id} {match.Nodes.Item4.Id}"));
        }
    }

    [Benchmark(OperationsPerInvoke = News.Questions)]
    public int TwoHopsMatched()
    {
        var read = 0;
        foreach (var happening in _events)
        {
            foreach (var match in _deniers.MatchFrom(happening))
            {
                read += Read(match.OrdinalAt(1)) + Read(match.OrdinalAt(2));
            }
        }

        return read;
    }

    [Benchmark(OperationsPerInvoke = News.Questions)]
    public int TwoHopsInSqlite() => _twoHops.AskSqlite();

    [Benchmark(OperationsPerInvoke = News.QuestionsToDuck)]
    public int TwoHopsInDuck() => _twoHops.AskDuck();

    [Benchmark(OperationsPerInvoke = News.Questions)]
    public int ThreeHopsMatched()
    {
        var read = 0;
        foreach (var happening in _events)
        {
            foreach (var match in _deniersPlaces.MatchFrom(happening))
            {
                read += Read(match.OrdinalAt(1)) + Read(match.OrdinalAt(2)) + Read(match.OrdinalAt(3));
            }
        }

        return read;
    }

    [Benchmark(OperationsPerInvoke = News.Questions)]
    public int ThreeHopsInSqlite() => _threeHops.AskSqlite();

    [Benchmark(OperationsPerInvoke = News.QuestionsToDuck)]
    public int ThreeHopsInDuck() => _threeHops.AskDuck();

    [Benchmark(OperationsPerInvoke = News.Questions)]
    public int FromPlaceMatched()
    {
        var read = 0;
        foreach (var place in _places)
        {
            foreach (var match in _deniersAt.MatchFrom(place))
            {
                read += Read(match.OrdinalAt(1)) + Read(match.OrdinalAt(2)) + Read(match.OrdinalAt(3));
            }
        }

        return read;
    }

    [Benchmark(OperationsPerInvoke = News.Questions)]
    public int FromPlaceInSqlite() => _fromPlace.AskSqlite();

    [Benchmark(OperationsPerInvoke = News.QuestionsToDuck)]
    public int FromPlaceInDuck() => _fromPlace.AskDuck();

    [Benchmark(OperationsPerInvoke = News.Questions)]
    public int TwoHopsNotPrepared()
    {
        var read = 0;
        foreach (var happening in _events)
        {
            foreach (var match in _news.Graph.Match(
                Pattern.From<Event>().At(happening).In(KnownRelationships.About).WithAct(KnownActs.DenyResponsibility).Out(KnownRelationships.SpokenBy)))
            {
                read += Read(match.OrdinalAt(1)) + Read(match.OrdinalAt(2));
            }
        }

        return read;
    }

    private static IEnumerable<TableRow> RowsOf(string measured, string ours, string sqlite, string duck, Goal required, Goal stretch) =>
    [
        new()
        {
            Line = TableLine.Patterns,
            Measured = $"{measured}; news of 1,000,000 statements",
            Baseline = "SQLite, covering indexes, prepared",
            Ours = Figure.TimeOf<PatternBenchmark>(ours),
            Theirs = Figure.TimeOf<PatternBenchmark>(sqlite),
            Required = required,
            Stretch = stretch,
        },
        new()
        {
            Line = TableLine.Patterns,
            Measured = $"{measured}; news of 1,000,000 statements",
            Baseline = "DuckDB, prepared",
            Ours = Figure.TimeOf<PatternBenchmark>(ours),
            Theirs = Figure.TimeOf<PatternBenchmark>(duck),
        },
    ];

    private int Read(int ordinal) => _news.Graph.IdAt(ordinal).Value.Length;
}
