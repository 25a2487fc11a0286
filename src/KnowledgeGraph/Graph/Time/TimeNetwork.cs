namespace KnowledgeGraph;

/// <summary>
/// Solves times that nobody states from those that somebody does, through the constraints between them, from whichever end is
/// known. What is stated wins: it is counted from, and no constraint moves it.
/// </summary>
/// <remarks>
/// Each time is what all constraints leave of it: every one narrows it by the time at its other end, moved, until nothing narrows any more.
/// Constraints that hang together are solved together. If they leave nothing of one time, all of them stay unknown, because
/// nothing tells which of them is wrong.
/// </remarks>
internal sealed class TimeNetwork
{
    // Because a circle of constraints can narrow for ever, each second a round: what takes longer is given up as contradictory.
    private const int RoundsAllowed = 100;

    private readonly EntityGraph _graph;
    private readonly StatedTimes _stated;
    private readonly EventTimes _events;
    private readonly TimeConstraints _constraints;
    private readonly Dictionary<Clocked, UncertainTime> _times = [];
    private readonly Dictionary<Clocked, List<TimeConstraint>> _open = [];
    private readonly List<Clocked> _inOrder = [];
    private readonly Dictionary<Clocked, long> _earliestSince = [];
    private readonly Dictionary<Clocked, long> _latestSince = [];

    private TimeNetwork(EntityGraph graph, StatedTimes stated)
    {
        _graph = graph;
        _stated = stated;
        _events = new EventTimes(graph);
        _constraints = new TimeConstraints(graph);
    }

    /// <summary>Solves a time that is not stated, and all that hang together with it through others that are not.</summary>
    public static Dictionary<Clocked, ConstrainedTime> Solve(EntityGraph graph, StatedTimes stated, Clocked what)
    {
        var network = new TimeNetwork(graph, stated);
        network.Gather(what);
        var isContradictory = !network.Narrow();
        return network._inOrder.ToDictionary(one => one, one => isContradictory
            ? new ConstrainedTime(default, true, network._open[one].ToValueList())
            : new ConstrainedTime(network._times[one], false, network.Binding(one)));
    }

    private void Gather(Clocked what)
    {
        var seen = new HashSet<Clocked> { what };
        var ahead = new Queue<Clocked>([what]);
        while (ahead.TryDequeue(out var one))
        {
            var time = _stated.Solve(_stated.Of(one)).Time;
            _times.Add(one, time);
            if (!time.IsUnknown || IsDisagreed(one))
            {
                continue;
            }

            var constraints = _constraints.On(one).ToList();
            _open.Add(one, constraints);
            _inOrder.Add(one);
            foreach (var other in constraints.Select(constraint => constraint.From).Where(seen.Add))
            {
                ahead.Enqueue(other);
            }
        }
    }

    // Because where statements disagree about a time, a constraint must not decide between them.
    private bool IsDisagreed(Clocked what) => _graph.TryGet<Event>(what.Id, out _) && _events.Differ(what.Id);

    /// <summary>Narrows until nothing changes; false if nothing is left of a time.</summary>
    private bool Narrow()
    {
        var leading = _open.Values.SelectMany(constraints => constraints).ToLookup(constraint => constraint.From, constraint => constraint.To);
        var waiting = new Queue<Clocked>(_inOrder);
        var isWaiting = _inOrder.ToHashSet();
        var stepsAllowed = (long)RoundsAllowed * (_inOrder.Count + 1);
        for (var step = 0L; waiting.TryDequeue(out var one); step++)
        {
            isWaiting.Remove(one);
            if (step == stepsAllowed)
            {
                return false;
            }

            var before = _times[one];
            var after = before;
            foreach (var candidate in _open[one].Select(Candidate).Where(candidate => !candidate.IsUnknown))
            {
                if (!after.IsUnknown && !after.MayCoincideWith(candidate))
                {
                    return false;
                }

                // Because where EDTF has no room for what is common to both, the first of them is still right.
                after = after.IsUnknown ? candidate : after.Intersect(candidate) is { IsUnknown: false } common ? common : after;
            }

            if (after.Earliest == before.Earliest && after.Latest == before.Latest)
            {
                continue;
            }

            _times[one] = after;
            if (after.Earliest != before.Earliest)
            {
                _earliestSince[one] = step;
            }

            if (after.Latest != before.Latest)
            {
                _latestSince[one] = step;
            }

            foreach (var other in leading[one].Where(other => isWaiting.Add(other)))
            {
                waiting.Enqueue(other);
            }
        }

        return true;
    }

    private UncertainTime Candidate(TimeConstraint constraint) => _times[constraint.From].Plus(constraint.Offset);

    /// <summary>The constraints that give a time one of its bounds, less those that had it from this time in the first place.</summary>
    private ValueList<TimeConstraint> Binding(Clocked what)
    {
        var time = _times[what];
        return _open[what].Where(constraint =>
        {
            var candidate = Candidate(constraint);
            return (candidate.Earliest is { } earliest && earliest == time.Earliest && IsOlder(_earliestSince, constraint.From, what))
                || (candidate.Latest is { } latest && latest == time.Latest && IsOlder(_latestSince, constraint.From, what));
        }).ToValueList();
    }

    // Because a bound that went from one time to another comes back on the same way, only the older one gives it.
    private static bool IsOlder(Dictionary<Clocked, long> since, Clocked from, Clocked to) =>
        !since.TryGetValue(from, out var step) || step < since.GetValueOrDefault(to, long.MaxValue);
}
