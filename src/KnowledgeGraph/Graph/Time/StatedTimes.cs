namespace KnowledgeGraph;

/// <summary>
/// Follows the times that statements, documents and events state of themselves, through the anchors of relative ones, and
/// remembers what each anchor came to.
/// </summary>
internal sealed class StatedTimes(EntityGraph graph)
{
    private readonly Dictionary<(EntityId Anchor, AnchorClock Clock), TimeSolution> _solved = [];
    private readonly EventTimes _events = new(graph);

    public TimeSolution Solve(UncertainTime time)
    {
        // A stack of its own, because a ledger can chain more anchors than the thread's stack has room for.
        var chain = new Stack<RelativeTime>();
        var onChain = new HashSet<(EntityId Anchor, AnchorClock Clock)>();
        TimeSolution? solution = null;
        while (solution is null && time.Relative is { } relative)
        {
            var step = (relative.Anchor, relative.Clock);
            if (!onChain.Add(step))
            {
                solution = new TimeSolution(default, TimeSolutionStatus.AnchorCycle, relative.Anchor);
                break;
            }

            chain.Push(relative);
            if (_solved.TryGetValue(step, out var known))
            {
                solution = known;
            }
            else
            {
                time = ClockOf(relative.Anchor, relative.Clock);
            }
        }

        var result = solution ?? TimeSolution.Absolute(time);
        while (chain.TryPop(out var relative))
        {
            _solved[(relative.Anchor, relative.Clock)] = result;
            if (result.Status is not (TimeSolutionStatus.AnchorCycle or TimeSolutionStatus.AnchorUnknown))
            {
                result = relative.Solve(result.Time);
            }
        }

        return result;
    }

    /// <summary>What is stated of one clock, as it stands there; unknown if nothing is.</summary>
    public UncertainTime Of(Clocked what) => ClockOf(what.Id, what.Clock);

    private UncertainTime ClockOf(EntityId anchor, AnchorClock clock)
    {
        if (graph.StatementOf(anchor) is { } statement)
        {
            return OfStatement(statement, clock);
        }

        if (graph.TryGet<Document>(anchor, out var document))
        {
            return clock == AnchorClock.Retrieved ? document.Retrieved : document.Published;
        }

        return graph.TryGet<Event>(anchor, out _) ? _events.Of(anchor) : default;
    }

    private UncertainTime OfStatement(Statement statement, AnchorClock clock) => clock switch
    {
        AnchorClock.Holds => statement.Holds,
        AnchorClock.Published => statement.PublishedIn(graph),
        _ => statement.Said,
    };
}
