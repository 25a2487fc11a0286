using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads what the row of an event shows.</summary>
internal sealed class TimelineRowReader(EntityGraph graph)
{
    private readonly AttributionResolver _resolver = new(graph);

    /// <summary>The row of an event.</summary>
    public TimelineRow Of(TimelineEvent item)
    {
        var direct = graph.SameAs(item.Event.Id).SelectMany(graph.StatementsAbout).ToList();
        var about = direct.Concat(direct.SelectMany(GoneBackOnIn)).Where(statement => !statement.IsRedacted)
            .InLedgerOrder(graph).Select(_resolver.Resolve).ToList();
        return new TimelineRow
        {
            Label = $"{NodeWords.Of(item.Event)} ({item.Event.Id})",
            When = WhenWords(item),
            Who = WhoWords(about),
            Details = string.Join("; ", Details(item)),
            Happened = Happened(item).ToList(),
            Said = about.Where(one => TimeMark.HasPlace(one.Said.Time)).Select(Said).ToList(),
            Published = about.Where(one => one.Source is { } source && TimeMark.HasPlace(source.Published.Time)).Select(Published).ToList(),
        };
    }

    // Because what was said and taken back later is not told without its end.
    private IEnumerable<Statement> GoneBackOnIn(Statement statement) => graph.RelationshipsTo(statement.Id, KnownRelationships.Supersedes)
        .Select(link => graph.StatementOf(link.From)).OfType<Statement>();

    private static string WhoWords(List<AttributedStatement> about)
    {
        var said = about.Where(one => TimeMark.HasPlace(one.Said.Time))
            .GroupBy(one => $"{ActPhrases.Described(one)}, {SpeakerWords.Of(one.Origin.Principals)}, {DateWords.Of(one.Said.Time)}", StringComparer.Ordinal)
            .Select(same => same.Count() == 1 ? same.Key : $"{same.Key} ×{Lists.Number(same.Count())}");
        return string.Join("; ", said);
    }

    private static string WhenWords(TimelineEvent item)
    {
        if (!item.When.Time.IsUnknown)
        {
            return EventTimeWords.Of(item);
        }

        if (item.When.Solution.Status == TimeSolutionStatus.Contradictory)
        {
            return EventTimeWords.Unknown(item.When);
        }

        if (!item.Holds.IsUnknown)
        {
            return $"no time stated; what is said of it holds {DateWords.Of(item.Holds)}";
        }

        var before = item.Follows.Select(word => word.From?.Id.Value).OfType<string>().Distinct().ToList();
        return before.Count == 0 ? "no time stated" : $"no time stated; said to come after {Lists.And(before)}";
    }

    private static IEnumerable<string> Details(TimelineEvent item)
    {
        yield return $"{NodeWords.Of(item.Event)} ({item.Event.Id})";
        if (item.SameEvents.Count > 0)
        {
            yield return $"judged to be one with {Lists.And(item.SameEvents.Select(same => $"{NodeWords.Of(same)} ({same.Id})"))}";
        }

        foreach (var word in item.Follows)
        {
            yield return TimeBasisWords.Of(word);
        }
    }

    private static IEnumerable<TimeMark> Happened(TimelineEvent item)
    {
        if (item.When.Solution.Status == TimeSolutionStatus.Contradictory)
        {
            return item.When.Where(basis => basis.Of.Id == item.When.Of.Id && TimeMark.HasPlace(basis.Stated))
                .GroupBy(basis => basis.Stated)
                .Select(stated => new TimeMark(TimeMarkKind.Contested, stated.Key, TimeBasisWords.Of(stated)));
        }

        var (kind, rests) = item.When.Time.IsUnknown ? (TimeMarkKind.Holds, (IEnumerable<TimeBasis>)item.HoldsRestsOn) : (KindOf(item.Time), item.When);
        return TimeMark.HasPlace(item.Time) ? [new TimeMark(kind, item.Time, $"{What(kind)} {DateWords.Of(item.Time)}: {TimeBasisWords.Of(rests)}")] : [];
    }

    private static string What(TimeMarkKind kind) => kind == TimeMarkKind.Holds ? "what is said of it holds" : "said to have taken place";

    private static TimeMarkKind KindOf(UncertainTime time)
    {
        if (time.IsApproximate || time.IsUncertain)
        {
            return TimeMarkKind.Rough;
        }

        return time.Precision is TimePrecision.Day or TimePrecision.Second ? TimeMarkKind.Day : TimeMarkKind.Span;
    }

    private static TimeMark Said(AttributedStatement statement) =>
        new(TimeMarkKind.Said, statement.Said.Time, $"{statement.Statement.Id} ({ActPhrases.Described(statement)}), said {DateWords.IfStated(statement.Said.Time)}by {SpeakerWords.InwardsOut(statement.Chain)}");

    private static TimeMark Published(AttributedStatement statement)
    {
        var source = statement.Source!;
        return new TimeMark(
            TimeMarkKind.Published,
            source.Published.Time,
            $"{statement.Statement.Id}, published {DateWords.Of(source.Published.Time)} in {NodeWords.Quoted(source.Document)} ({source.Document.Id})");
    }
}
