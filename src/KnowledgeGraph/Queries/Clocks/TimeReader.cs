namespace KnowledgeGraph.Queries;

/// <summary>Reads times with everything that they rest on.</summary>
internal sealed class TimeReader(EntityGraph graph)
{
    private readonly TimeSolver _solver = new(graph);
    private readonly StatedTimes _stated = new(graph);
    private readonly EventTimes _events = new(graph);
    private readonly TimeConstraints _constraints = new(graph);
    private readonly AttributionResolver _resolver = new(graph);

    /// <summary>The time of an event or statement.</summary>
    /// <exception cref="UnknownIdException">There is no such event or statement.</exception>
    public TimeAnswer Of(EntityId id)
    {
        Node node = graph.StatementOf(id) ?? (Node)graph.Get<Event>(id);
        if (Clocked.Of(graph, node.Id) is not { } what)
        {
            // Because what was recorded later than a cut can be asked about there, and nothing is known of it.
            return new TimeAnswer(graph, node, default, [], Explain(node, default));
        }

        var solution = _solver.Solve(what);
        var basis = Basis(what).ToValueList();
        return new TimeAnswer(graph, node, solution, basis, Explain(node, solution));
    }

    /// <summary>When an event took place or a statement was said.</summary>
    public TimeSolution Solve(EntityId id) => Clocked.Of(graph, id) is { } what ? _solver.Solve(what) : default;

    /// <summary>The statements that a time rests on, in ledger order.</summary>
    public ValueList<Statement> StatementsBehind(EntityId id) =>
        Of(id).SelectMany(basis => basis.Statement is { } said ? [said] : basis.Evidence).Select(attributed => attributed.Statement)
            .InLedgerOrder(graph).ToValueList();

    /// <summary>What is counted from an event or statement, or tied to it: the constraints on it, read from its end.</summary>
    public IEnumerable<TimeBasis> TiedTo(Clocked what) => _constraints.On(what).Select(constraint => Resolve(constraint.Reversed));

    /// <summary>What says that an event is not earlier than others, sub-events being no earlier than what they are part of.</summary>
    public IEnumerable<TimeBasis> OrderOf(EntityId happening)
    {
        var what = Clocked.Of(graph, happening)!.Value;
        var words = _constraints.On(what).Where(constraint => IsNotBefore(constraint.Offset) && constraint.From.Clock == AnchorClock.Holds);
        var parts = graph.SameAs(happening).SelectMany(same => graph.RelationshipsFrom(same, KnownRelationships.SubEventOf)).Where(_events.IsInForce)
            .Select(part => new TimeConstraint(Clocked.Of(graph, part.To)!.Value, what, TimeOffset.After, Relationship: part));
        return words.Concat(parts).Where(word => graph.TryGet<Event>(word.From.Id, out _)).Select(Resolve);
    }

    public TimeBasis Resolve(TimeConstraint constraint) => new()
    {
        Of = graph.Get<Node>(constraint.To.Id),
        Clock = constraint.To.Clock,
        Stated = default,
        From = graph.Get<Node>(constraint.From.Id),
        Offset = constraint.Offset,
        Statement = constraint.Statement is { } statement ? _resolver.Resolve(statement) : null,
        Proposition = constraint.Proposition,
        Relationship = constraint.Relationship,
        Evidence = EvidenceOf(constraint.Relationship),
    };

    // An offset of no time at all orders nothing.
    private static bool IsNotBefore(TimeOffset offset) =>
        offset.Minimum is { IsNegative: false } && offset.Maximum is not { Months: 0, Seconds: 0 };

    private static string Explain(Node node, TimeSolution solution)
    {
        var asked = node is Statement ? $"when {node.Id} was said" : $"when {node.Id} took place";
        return solution.Status switch
        {
            TimeSolutionStatus.Contradictory => $"{asked}: what is said of it cannot all be so, so it stays unknown",
            TimeSolutionStatus.Constrained => $"{asked}: nobody states it, so it is what its distances from other times leave",
            TimeSolutionStatus.Solved => $"{asked}: counted from {solution.Anchor}",
            TimeSolutionStatus.AnchorUnknown => $"{asked}: the time of {solution.Anchor}, from which it is counted, is not known",
            TimeSolutionStatus.AnchorCycle => $"{asked}: it hangs, in the end, on itself",
            _ => solution.Time.IsUnknown ? $"{asked}: nobody in the graph states it or ties it to a time that is known" : $"{asked}: as it is stated",
        };
    }

    private IEnumerable<TimeBasis> Basis(Clocked asked)
    {
        var seen = new HashSet<Clocked> { asked };
        var ahead = new Queue<Clocked>([asked]);
        while (ahead.TryDequeue(out var what))
        {
            foreach (var (basis, from) in OfOne(what))
            {
                yield return basis;
                if (from is { } next && seen.Add(next))
                {
                    ahead.Enqueue(next);
                }
            }
        }
    }

    private IEnumerable<(TimeBasis Basis, Clocked? From)> OfOne(Clocked what)
    {
        var time = _stated.Of(what);
        if (_stated.Solve(time).Time.IsUnknown && _solver.Constrained(what).Through is { Count: > 0 } through)
        {
            return through.Select(constraint => (Resolve(constraint), (Clocked?)constraint.From));
        }

        return graph.TryGet<Event>(what.Id, out _)
            ? StatedOf(what)
            : time.IsUnknown ? [] : [Stated(what, time, graph.StatementOf(what.Id), null)];
    }

    private IEnumerable<(TimeBasis Basis, Clocked? From)> StatedOf(Clocked what)
    {
        var stated = _events.Stated(what.Id).ToList();
        var isAbsolute = stated.Exists(one => !one.Time.IsRelative);
        return stated.Where(one => !isAbsolute || !one.Time.IsRelative).Select(one => Stated(what, one.Time, one.Statement, one.Proposition));
    }

    private (TimeBasis Basis, Clocked? From) Stated(Clocked what, UncertainTime time, Statement? statement, Proposition? proposition)
    {
        var anchor = time.Relative is { } relative ? Clocked.Of(graph, relative.Anchor, relative.Clock) : null;
        var basis = new TimeBasis
        {
            Of = graph.Get<Node>(what.Id),
            Clock = what.Clock,
            Stated = time,
            From = anchor is { } from ? graph.Get<Node>(from.Id) : null,
            Offset = anchor is null ? null : time.Relative!.Offset,
            Statement = statement is null ? null : _resolver.Resolve(statement),
            Proposition = proposition,
            Relationship = null,
            Evidence = [],
        };
        return (basis, anchor);
    }

    private ValueList<AttributedStatement> EvidenceOf(Relationship? relationship) =>
        relationship is null
            ? []
            : relationship.Evidence.Select(graph.StatementOf).OfType<Statement>().Where(evidence => !evidence.IsRedacted).Select(_resolver.Resolve).ToValueList();
}
