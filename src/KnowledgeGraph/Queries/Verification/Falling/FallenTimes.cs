namespace KnowledgeGraph.Queries;

/// <summary>
/// Follows times: those counted from what falls, those of events that only what falls states, and those counted from these. It
/// looks once at the times of every node. Once the question is cut it knows no time that is kept.
/// </summary>
internal sealed class FallenTimes
{
    private readonly EntityGraph _graph;
    private readonly QuestionMeter _meter;
    private readonly EntityId _asked;
    private readonly Predicate<EntityId> _isFallen;
    private readonly ForceReader _force;
    private readonly Dictionary<(EntityId Of, AnchorClock Clock), List<(EntityId Of, AnchorClock Clock, Statement? StatedIn)>> _counted = [];
    private readonly Dictionary<EntityId, List<(Statement In, UncertainTime Time)>> _stated = [];
    private readonly Dictionary<(EntityId Of, AnchorClock Clock), FallenTime> _lost = [];
    private readonly Dictionary<EntityId, FallenTime> _kept = [];
    private readonly Queue<(EntityId Of, AnchorClock Clock)> _open = [];

    public FallenTimes(EntityGraph graph, EntityId asked, Predicate<EntityId> isFallen, ForceReader force, QuestionMeter meter)
    {
        _graph = graph;
        _meter = meter;
        _asked = asked;
        _isFallen = isFallen;
        _force = force;
        foreach (var node in meter.Counted(graph.Nodes<Node>()))
        {
            Note(node);
        }

        if (meter.Cut is null)
        {
            Follow();
        }

        if (meter.Cut is not null)
        {
            _kept.Clear();
        }
    }

    public IEnumerable<FallenTime> Lost() => _lost.Values.OrderBy(lost => _graph.OrdinalOrThrow(lost.Of)).ThenBy(lost => lost.Clock);

    public IEnumerable<FallenTime> Kept() =>
        _kept.Values.Where(kept => !_lost.ContainsKey((kept.Of, AnchorClock.Default))).OrderBy(kept => _graph.OrdinalOrThrow(kept.Of));

    private void Note(Node node)
    {
        switch (node)
        {
            case Document document:
                Count(document.Published, (document.Id, AnchorClock.Published), null);
                Count(document.Retrieved, (document.Id, AnchorClock.Retrieved), null);
                break;
            case Statement { IsRedacted: false } statement:
                Count(statement.Said, (statement.Id, AnchorClock.Said), statement);
                Count(statement.Holds, (statement.Id, AnchorClock.Holds), statement);
                Count(statement.Published, (statement.Id, AnchorClock.Published), statement);
                NoteEvents(statement);
                break;
            default:
                break;
        }
    }

    private void NoteEvents(Statement statement)
    {
        var stated = CommitmentReader.ContentsOf(_graph, statement)
            .Where(content => content.IsAffirmedFact
                && content.Proposition.Predicate == KnownPredicates.Occurred.Code
                && !_force.IsRetractedOrReplaced(statement, content.Proposition.Id));
        foreach (var proposition in stated.Select(content => content.Proposition))
        {
            foreach (var time in proposition[KnownRoles.Time]?.Fillers.OfType<TimeTerm>().Where(term => !term.Time.IsUnknown) ?? [])
            {
                foreach (var happening in proposition[KnownRoles.Event]?.Nodes.Where(id => _graph.TryGet<Event>(id, out _)) ?? [])
                {
                    if (!_stated.TryGetValue(happening, out var times))
                    {
                        _stated.Add(happening, times = []);
                    }

                    times.Add((statement, time.Time));
                    Count(time.Time, (happening, AnchorClock.Default), statement);
                }
            }
        }
    }

    private void Count(UncertainTime time, (EntityId Of, AnchorClock Clock) of, Statement? statedIn)
    {
        if (time.Relative is not { } relative)
        {
            return;
        }

        var anchor = Anchor(relative);
        if (!_counted.TryGetValue(anchor, out var counted))
        {
            _counted.Add(anchor, counted = []);
        }

        counted.Add((of.Of, of.Clock, statedIn));
    }

    // As times are solved: a statement's default is when it was said, a document's when it was published.
    private (EntityId Of, AnchorClock Clock) Anchor(RelativeTime relative)
    {
        if (_graph.StatementOf(relative.Anchor) is { } statement)
        {
            return (statement.Id, relative.Clock is AnchorClock.Holds or AnchorClock.Published ? relative.Clock : AnchorClock.Said);
        }

        return _graph.TryGet<Document>(relative.Anchor, out _)
            ? (relative.Anchor, relative.Clock == AnchorClock.Retrieved ? relative.Clock : AnchorClock.Published)
            : (relative.Anchor, AnchorClock.Default);
    }

    private void Follow()
    {
        foreach (var anchor in _counted.Keys.Where(anchor => anchor.Of == _asked || _isFallen(anchor.Of)).OrderBy(anchor => _graph.OrdinalOrThrow(anchor.Of)))
        {
            LoseWhatIsCountedFrom(anchor);
        }

        foreach (var happening in _stated.Where(stated => stated.Value.Exists(time => _isFallen(time.In.Id))).Select(stated => stated.Key).TakeWhile(_ => _meter.Cut is null))
        {
            LookAtEvent(happening);
        }

        while (_open.TryDequeue(out var lost))
        {
            LoseWhatIsCountedFrom(lost);
        }
    }

    private void LoseWhatIsCountedFrom((EntityId Of, AnchorClock Clock) anchor)
    {
        foreach (var (of, clock, statedIn) in _meter.Counted(_counted.GetValueOrDefault(anchor) ?? []))
        {
            if (_graph.TryGet<Event>(of, out _))
            {
                LookAtEvent(of);
            }
            else if (!_isFallen(of) && of != _asked)
            {
                Lose(of, clock, statedIn is null ? [] : [statedIn], [new FallStep(anchor.Of, FallReason.CountedFrom), .. StepsOf(anchor)]);
            }
        }
    }

    private void LookAtEvent(EntityId happening)
    {
        var stated = _stated[happening];
        var gone = stated.Where(time => IsGone(time.In, time.Time)).ToList();
        var left = stated.Where(time => !IsGone(time.In, time.Time)).Select(time => time.In).DistinctBy(statement => statement.Id).ToValueList();
        var first = gone[0];
        var because = new List<FallStep> { new(first.In.Id, FallReason.StatedBy) };
        if (!_isFallen(first.In.Id))
        {
            var anchor = Anchor(first.Time.Relative!);
            because.Add(new FallStep(anchor.Of, FallReason.CountedFrom));
            because.AddRange(StepsOf(anchor));
        }

        var statements = gone.Select(time => time.In).DistinctBy(statement => statement.Id).ToValueList();
        if (left.Count == 0)
        {
            Lose(happening, AnchorClock.Default, statements, because.ToValueList());
        }
        else
        {
            _kept[happening] = new FallenTime(happening, AnchorClock.Default, statements, because.ToValueList(), left);
        }
    }

    private bool IsGone(Statement statedIn, UncertainTime time) =>
        _isFallen(statedIn.Id) || (time.Relative is { } relative && Anchor(relative) is var anchor
            && (anchor.Of == _asked || _isFallen(anchor.Of) || _lost.ContainsKey(anchor)));

    private ValueList<FallStep> StepsOf((EntityId Of, AnchorClock Clock) lost) => _lost.TryGetValue(lost, out var before) ? before.Because : [];

    private void Lose(EntityId of, AnchorClock clock, ValueList<Statement> statements, ValueList<FallStep> because)
    {
        if (_lost.TryAdd((of, clock), new FallenTime(of, clock, statements, because, [])))
        {
            _open.Enqueue((of, clock));
        }
    }
}
