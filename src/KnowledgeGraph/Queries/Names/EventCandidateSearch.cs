using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>Looks for pairs of events that may be one.</summary>
internal sealed class EventCandidateSearch
{
    private const double DefaultMinimum = 0.5;
    private const double SameKind = 0.2;
    private const double RelatedKind = 0.1;
    private const double Happened = 0.3;
    private const double Told = 0.2;
    private const double OnePlace = 0.25;
    private const double OneInside = 0.15;
    private const double OneActor = 0.15;
    private const double AllActors = 0.25;

    private readonly EntityGraph _graph;
    private readonly double _minimum;
    private readonly long _within;
    private readonly QuestionMeter _meter;
    private readonly EventBlocks _blocks;
    private readonly CandidateJudgements _judgements;
    private readonly ContainmentReader _containment;
    private readonly Dictionary<EntityId, Reach> _around = [];
    private readonly Dictionary<(int Left, int Right), Pair> _found = [];

    public EventCandidateSearch(EntityGraph graph, CandidateOptions options, CancellationToken cancellationToken)
    {
        _graph = graph;
        _minimum = options.MinimumScore ?? DefaultMinimum;
        _within = options.Within.Ticks / TimeSpan.TicksPerSecond;
        _meter = new QuestionMeter(options.Budget, cancellationToken);
        _blocks = EventBlocks.Of(graph, _meter);
        _judgements = new CandidateJudgements(graph, options);
        _containment = new ContainmentReader(graph);
    }

    public Answer<IdentityCandidate> All()
    {
        foreach (var sketch in _blocks.Sketches)
        {
            // The places around are enough, because the event in the inner place meets that in the outer one.
            if (!Meet(sketch, sketch.Places.Keys.SelectMany(place => Around(place).All)))
            {
                break;
            }
        }

        return Answer("the graph");
    }

    public Answer<IdentityCandidate> For(Event happening)
    {
        if (_blocks.SketchOf(happening.Id) is { } sketch)
        {
            Meet(sketch, sketch.Places.Keys.SelectMany(place => Around(place).All.Concat(_containment.Inside(place).All)));
        }

        return Answer($"the event '{happening.Id}'");
    }

    private bool Meet(EventSketch sketch, IEnumerable<EntityId> places)
    {
        var others = places.Distinct().SelectMany(place => _blocks.At(place, sketch, _within))
            .Concat(sketch.Actors.Keys.SelectMany(_graph.SameAs).Distinct().SelectMany(actor => _blocks.With(actor, sketch, _within)));
        foreach (var other in others)
        {
            if (!_meter.MayCompare())
            {
                return false;
            }

            if (other != sketch)
            {
                Compare(sketch, other);
            }
        }

        return true;
    }

    private void Compare(EventSketch one, EventSketch other)
    {
        var (first, second) = (_graph.OrdinalOrThrow(one.Event.Id), _graph.OrdinalOrThrow(other.Event.Id));
        var (left, right, key) = first < second ? (one, other, (first, second)) : (other, one, (second, first));
        if (!_found.ContainsKey(key) && _judgements.Allow(left.Event.Id, right.Event.Id) && PairOf(left, right) is { } pair && pair.Score >= _minimum)
        {
            _found.Add(key, pair);
        }
    }

    private Pair? PairOf(EventSketch left, EventSketch right)
    {
        if (!_judgements.AreKindsCompatible(left.Event, right.Event) || left.IsApartFrom(right, _within))
        {
            return null;
        }

        var times = left.Together(right, _within);
        var place = PlaceOf(left, right);
        var actors = left.Actors.Keys.Where(actor => IsIn(right.Actors.Keys, actor)).ToValueList();
        var speaking = (times is null ? 0 : 1) + (place is null ? 0 : 1) + (actors.Count == 0 ? 0 : 1);
        if (speaking < 2 || _containment.Contains(left.Event.Id, right.Event.Id) || _containment.Contains(right.Event.Id, left.Event.Id))
        {
            return null;
        }

        var score = KindScore(left, right) + TimeScore(left, right, times) + PlaceScore(place) + ActorScore(left, right, actors);
        return new Pair(left, right, Math.Round(score, 3), times, place, actors);
    }

    private double KindScore(EventSketch left, EventSketch right)
    {
        if (!_judgements.AreKindsRelated(left.Event, right.Event))
        {
            return 0;
        }

        return left.Event.Type == right.Event.Type ? SameKind : RelatedKind;
    }

    private static double TimeScore(EventSketch left, EventSketch right, (UncertainTime Own, UncertainTime Other)? times) =>
        times is null ? 0 : left.AreTold || right.AreTold ? Told : Happened;

    private static double PlaceScore((EntityId Left, EntityId Right, bool IsOne)? place) =>
        place is not { } found ? 0 : found.IsOne ? OnePlace : OneInside;

    private double ActorScore(EventSketch left, EventSketch right, ValueList<EntityId> actors)
    {
        if (actors.Count == 0)
        {
            return 0;
        }

        return actors.Count == left.Actors.Count && right.Actors.Keys.All(actor => IsIn(left.Actors.Keys, actor)) ? AllActors : OneActor;
    }

    /// <summary>The first place of the left that is one of the right, else the first that lies inside one of the right or around it.</summary>
    private (EntityId Left, EntityId Right, bool IsOne)? PlaceOf(EventSketch left, EventSketch right)
    {
        (EntityId Left, EntityId Right, bool IsOne)? inside = null;
        foreach (var place in left.Places.Keys)
        {
            foreach (var other in right.Places.Keys)
            {
                if (_graph.SameAs(place).Contains(other))
                {
                    return (place, other, true);
                }

                if (inside is null && (Around(place).Contains(other) || Around(other).Contains(place)))
                {
                    inside = (place, other, false);
                }
            }
        }

        return inside;
    }

    private bool IsIn(IEnumerable<EntityId> agents, EntityId agent)
    {
        var same = _graph.SameAs(agent);
        return agents.Any(same.Contains);
    }

    private Reach Around(EntityId place)
    {
        if (!_around.TryGetValue(place, out var around))
        {
            _around.Add(place, around = _containment.Around(place));
        }

        return around;
    }

    private Answer<IdentityCandidate> Answer(string where)
    {
        var resolver = new AttributionResolver(_graph);
        var ranked = _found.OrderByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Key).Select(pair => pair.Value).ToList();
        return new Answer<IdentityCandidate>(
            _graph,
            _meter.Keep(ranked).Select(pair => Candidate(pair, resolver)).ToValueList(),
            string.Create(CultureInfo.InvariantCulture, $"looked for events that may be one by kind, time, place and actors, for {where}, within {TimeSpan.FromSeconds(_within)}, with a score of {_minimum} or more"),
            _meter.Cut);
    }

    private IdentityCandidate Candidate(Pair pair, AttributionResolver resolver) => new()
    {
        Left = pair.Left.Event,
        Right = pair.Right.Event,
        Score = pair.Score,
        Reasons = Reasons(pair, resolver).ToValueList(),
        Verdict = _graph.IdentityOf(pair.Left.Event.Id, pair.Right.Event.Id),
        Judgements = _judgements.About(pair.Left.Event.Id, pair.Right.Event.Id),
    };

    private IEnumerable<CandidateReason> Reasons(Pair pair, AttributionResolver resolver)
    {
        var (left, right) = (pair.Left, pair.Right);
        if (_judgements.AreKindsRelated(left.Event, right.Event))
        {
            yield return new CandidateReason { Kind = CandidateReasonKind.Kind };
        }

        if (pair.Times is { } times)
        {
            yield return new CandidateReason
            {
                Kind = left.AreTold || right.AreTold ? CandidateReasonKind.ToldTime : CandidateReasonKind.Time,
                Times = [times.Own, times.Other],
                Statements = Resolved(left.TimesFrom.Concat(right.TimesFrom), resolver),
            };
        }

        if (pair.Place is { } place)
        {
            yield return new CandidateReason
            {
                Kind = place.IsOne ? CandidateReasonKind.Place : CandidateReasonKind.PlaceInside,
                Shared = new[] { place.Left, place.Right }.Distinct().Select(_graph.Get<Entity>).ToValueList(),
                Statements = Resolved(left.Places[place.Left].Concat(right.Places[place.Right]), resolver),
            };
        }

        if (pair.Actors.Count > 0)
        {
            var same = pair.Actors.SelectMany(_graph.SameAs).ToHashSet();
            yield return new CandidateReason
            {
                Kind = CandidateReasonKind.Actor,
                Shared = pair.Actors.Select(_graph.Get<Entity>).ToValueList(),
                Statements = Resolved(
                    left.Actors.Concat(right.Actors).Where(actor => same.Contains(actor.Key)).SelectMany(actor => actor.Value), resolver),
            };
        }
    }

    private ValueList<AttributedStatement> Resolved(IEnumerable<Statement> statements, AttributionResolver resolver) =>
        statements.InLedgerOrder(_graph).Select(resolver.Resolve).ToValueList();

    private sealed record Pair(
        EventSketch Left,
        EventSketch Right,
        double Score,
        (UncertainTime Own, UncertainTime Other)? Times,
        (EntityId Left, EntityId Right, bool IsOne)? Place,
        ValueList<EntityId> Actors);
}
