using System.Diagnostics;
using KnowledgeGraph.Benchmarks.Suites;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary>Ten thousand edits of one statement each, one after the other, in news of a million statements; and what a question costs before and after them.</summary>
internal sealed class EditTimes : ITableRows
{
    private const int Edits = 10_000;
    private const int WarmingRounds = 400;
    private const int QuestionRounds = 101;
    private const double MostNanoseconds = 200_000;

    private static EditTimes? s_measured;

    private readonly double[] _times;
    private readonly double _before;
    private readonly double _after;

    private EditTimes(News news)
    {
        var graph = news.Graph;
        var like = graph.Get<Statement>(FullNewsGraph.StatementId(0));
        _times = new double[Edits / InputSize.Divisor];
        for (var number = 0; number < _times.Length; number++)
        {
            var statement = Further(like, number, news);
            var started = Stopwatch.GetTimestamp();
            graph = graph.Edit(builder => builder.Add(statement));
            _times[number] = Stopwatch.GetElapsedTime(started).TotalNanoseconds;
        }

        if (graph.NodeCount != news.Graph.NodeCount + _times.Length)
        {
            throw new InvalidOperationException($"After {_times.Length} edits there are {graph.NodeCount - news.Graph.NodeCount} nodes more.");
        }

        (_before, _after) = QuestionTimes(news, graph);
        Total = _times.Sum();
        Array.Sort(_times);
    }

    static IEnumerable<TableRow> ITableRows.Rows =>
    [
        new()
        {
            Line = TableLine.Edits,
            Measured = "one edit that adds a statement, median of 10,000 in a row; news of 1,000,000 statements",
            Baseline = "the time that is allowed",
            Ours = Figure.Of(Unit.Time, () => Measured._times[Measured._times.Length / 2]),
            Theirs = Figure.Of(Unit.Time, () => MostNanoseconds),
            Required = Goal.AtMost(1),
        },
        new()
        {
            Line = TableLine.Edits,
            Measured = "the slowest of a hundred such edits: 99th percentile",
            Baseline = "the median",
            Ours = Figure.Of(Unit.Time, () => Measured._times[Measured._times.Length * 99 / 100]),
            Theirs = Figure.Of(Unit.Time, () => Measured._times[Measured._times.Length / 2]),
        },
        new()
        {
            Line = TableLine.Edits,
            Measured = "10,000 such edits together, folding included",
            Baseline = "10,000 times the median",
            Ours = Figure.Of(Unit.Time, () => Measured.Total),
            Theirs = Figure.Of(Unit.Time, () => Measured._times.Length * Measured._times[Measured._times.Length / 2]),
        },
        new()
        {
            Line = TableLine.Edits,
            Measured = "from a place to who denied what happened there, 3 typed hops, after 10,000 edits",
            Baseline = "the same before",
            Ours = Figure.Of(Unit.Time, () => Measured._after),
            Theirs = Figure.Of(Unit.Time, () => Measured._before),
            Required = Goal.AtMost(1.2),
            Note = "Median of 101 rounds of a hundred questions, for one question; of both in turn, after 400 rounds that do not count",
        },
    ];

    private static EditTimes Measured => s_measured ??= new EditTimes(News.Large);

    private double Total { get; }

    private static Statement Further(Statement like, int number, News news)
    {
        var row = news.Rows.Rows[number];
        var id = $"further{number}";
        return like with
        {
            Id = new EntityId(id),
            Attribution = [new Hop(FullNewsGraph.SpeakerId(row.Speaker))],
            Propositions =
            [
                new Proposition
                {
                    Id = new EntityId(id + ".p1"),
                    Predicate = FullNews.ResponsibleAt,
                    Arguments =
                    [
                        new Argument(KnownRoles.Agent, FullNewsGraph.SpeakerId(row.Speaker)),
                        new Argument(KnownRoles.Event, FullNewsGraph.EventId(row.Event)),
                        new Argument(KnownRoles.Place, FullNewsGraph.PlaceId(number % FullNews.PlaceCount)),
                    ],
                },
            ],
            Targets = [],
            Framing = [],
        };
    }

    private static (double Before, double After) QuestionTimes(News news, EntityGraph edited)
    {
        var places = Array.ConvertAll(news.AskedPlaces, FullNewsGraph.PlaceId);
        for (var round = 0; round < WarmingRounds / InputSize.Divisor; round++)
        {
            _ = QuestionTime(news.Graph, places) + QuestionTime(edited, places);
        }

        var (before, after) = (new double[QuestionRounds], new double[QuestionRounds]);
        for (var round = 0; round < QuestionRounds; round++)
        {
            before[round] = QuestionTime(news.Graph, places);
            after[round] = QuestionTime(edited, places);
        }

        return (MedianOf(before), MedianOf(after));
    }

    private static double QuestionTime(EntityGraph graph, EntityId[] places)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var place in places)
        {
            foreach (var match in graph.Match(Pattern.From<Place>().At(place).In(KnownRelationships.OccursIn).In(KnownRelationships.About)
                .WithAct(KnownActs.DenyResponsibility).Out(KnownRelationships.SpokenBy)))
            {
                _ = match.OrdinalAt(3);
            }
        }

        return Stopwatch.GetElapsedTime(started).TotalNanoseconds / places.Length;
    }

    private static double MedianOf(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
