namespace KnowledgeGraph;

/// <summary>Solves times: what is stated, through its anchors; else what the constraints between times leave.</summary>
internal sealed class TimeSolver(EntityGraph graph)
{
    private readonly StatedTimes _stated = new(graph);

    /// <summary>Solves a time as somebody gave it.</summary>
    public TimeSolution Solve(UncertainTime time)
    {
        var stated = _stated.Solve(time);
        if (!stated.Time.IsUnknown || time.Relative is not { } relative || Clocked.Of(graph, relative.Anchor, relative.Clock) is not { } anchor)
        {
            return stated;
        }

        var constrained = Constrained(anchor);
        return constrained.Time.IsUnknown ? stated : relative.Solve(constrained.Time);
    }

    /// <summary>Solves a clock: what is stated of it wins, even where it is stated in ways that differ.</summary>
    public TimeSolution Solve(Clocked what)
    {
        var time = _stated.Of(what);
        var stated = _stated.Solve(time);
        if (!stated.Time.IsUnknown)
        {
            return stated;
        }

        var constrained = Constrained(what);
        if (constrained.Through.Count == 0)
        {
            return graph.TryGet<Event>(what.Id, out _) && new EventTimes(graph).Differ(what.Id)
                ? new TimeSolution(default, TimeSolutionStatus.Contradictory, Anchor: null)
                : stated;
        }

        return constrained.IsContradictory
            ? new TimeSolution(default, TimeSolutionStatus.Contradictory, constrained.Through[0].From.Id)
            : new TimeSolution(constrained.Time, TimeSolutionStatus.Constrained, constrained.Through[0].From.Id);
    }

    /// <summary>What the constraints on a time come to that is not stated. Remembered by the graph, because what hangs together is solved at once.</summary>
    public ConstrainedTime Constrained(Clocked what)
    {
        if (graph.ConstrainedTimes.TryGetValue(what, out var known))
        {
            return known;
        }

        foreach (var (one, time) in TimeNetwork.Solve(graph, _stated, what))
        {
            graph.ConstrainedTimes.TryAdd(one, time);
        }

        return graph.ConstrainedTimes.GetOrAdd(what, new ConstrainedTime(default, false, []));
    }
}
