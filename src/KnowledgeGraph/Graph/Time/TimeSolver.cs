namespace KnowledgeGraph;

/// <summary>Follows a relative time through its anchors.</summary>
internal sealed class TimeSolver(EntityGraph graph)
{
    private readonly HashSet<(EntityId Anchor, AnchorClock Clock)> _open = [];

    public TimeSolution Solve(UncertainTime time)
    {
        if (time.Relative is not { } relative)
        {
            return TimeSolution.Absolute(time);
        }

        var step = (relative.Anchor, relative.Clock);
        if (!_open.Add(step))
        {
            return new TimeSolution(default, TimeSolutionStatus.AnchorCycle, relative.Anchor);
        }

        var anchor = Solve(ClockOf(relative.Anchor, relative.Clock));
        _open.Remove(step);
        return anchor.Status switch
        {
            TimeSolutionStatus.AnchorCycle => anchor,
            TimeSolutionStatus.AnchorUnknown => anchor,
            _ => relative.Solve(anchor.Time),
        };
    }

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

        return graph.TryGet<Event>(anchor, out _) ? OfEvent(anchor) : default;
    }

    private UncertainTime OfStatement(Statement statement, AnchorClock clock) => clock switch
    {
        AnchorClock.Holds => statement.Holds,
        AnchorClock.Published => statement.PublishedIn(graph),
        _ => statement.Said,
    };

    private UncertainTime OfEvent(EntityId id)
    {
        var times = graph.StatementsAbout(id)
            .Where(statement => graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Proposition)
            .SelectMany(statement => statement.Propositions)
            .Where(proposition => proposition is { Polarity: Polarity.Affirmative, Modality: Modality.Fact }
                && proposition.Predicate == KnownPredicates.Occurred.Code
                && (proposition[KnownRoles.Event]?.Nodes.Contains(id) ?? false))
            .SelectMany(proposition => proposition[KnownRoles.Time]?.Fillers.OfType<TimeTerm>() ?? [])
            .Select(term => term.Time)
            .Distinct()
            .Take(2)
            .ToList();
        return times.Count == 1 ? times[0] : default;
    }
}
