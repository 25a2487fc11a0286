using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads what the row of an event shows.</summary>
internal sealed class TimelineRowReader(EntityGraph graph)
{
    private readonly AttributionResolver _resolver = new(graph);

    /// <summary>The row of an event.</summary>
    public TimelineRow Of(TimelineEvent item)
    {
        var about = graph.SameAs(item.Event.Id).SelectMany(graph.StatementsAbout).Where(statement => !statement.IsRedacted)
            .InLedgerOrder(graph).Select(_resolver.Resolve).ToList();
        return new TimelineRow
        {
            Label = $"{NodeWords.Of(item.Event)} ({item.Event.Id})",
            When = WhenWords(item),
            Details = string.Join("; ", Details(item)),
            Happened = Happened(item).ToList(),
            Said = about.Where(one => TimeMark.HasPlace(one.Said.Time)).Select(Said).ToList(),
            Published = about.Where(one => one.Source is { } source && TimeMark.HasPlace(source.Published.Time)).Select(Published).ToList(),
        };
    }

    private static string WhenWords(TimelineEvent item)
    {
        if (!item.When.Time.IsUnknown)
        {
            return item.When.Solution.Status == TimeSolutionStatus.Absolute ? DateWords.Of(item.Time) : $"{DateWords.Of(item.Time)}, derived";
        }

        if (item.When.Solution.Status == TimeSolutionStatus.Contradictory)
        {
            return "times that cannot all be so";
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
        new(TimeMarkKind.Said, statement.Said.Time, $"{statement.Statement.Id}, said {DateWords.Of(statement.Said.Time)} by {SpeakerWords.InwardsOut(statement.Chain)}");

    private static TimeMark Published(AttributedStatement statement)
    {
        var source = statement.Source!;
        return new TimeMark(
            TimeMarkKind.Published,
            source.Published.Time,
            $"{statement.Statement.Id}, published {DateWords.Of(source.Published.Time)} in {NodeWords.Quoted(source.Document)} ({source.Document.Id})");
    }
}
