namespace KnowledgeGraph.Queries;

/// <summary>Compares what fills roles: what is one, what lies inside what, what excludes what.</summary>
internal sealed class FillerReader(EntityGraph graph, StatementDisputes disputes)
{
    private readonly Dictionary<(EntityId Inner, UncertainTime At), Reach> _around = [];
    private readonly Dictionary<EntityId, UncertainTime> _eventTimes = [];
    private readonly Dictionary<EntityId, List<EntityId>> _partsAndWholes = [];
    private readonly Dictionary<EntityId, EntityId[]> _composedOf = [];

    public Likeness Compare(EntityId one, EntityId other)
    {
        if (one == other)
        {
            return Likeness.One;
        }

        return graph.IdentityOf(one, other) switch
        {
            JudgementVerdict.Same => Likeness.One,
            JudgementVerdict.Unsure => Likeness.Unsure,
            _ => Likeness.Different,
        };
    }

    public Likeness Compare(Term one, Term other) => (one, other) switch
    {
        (NodeTerm left, NodeTerm right) => Compare(left.Id, right.Id),
        (StatementTerm left, StatementTerm right) => left.Id == right.Id ? Likeness.One : Likeness.Different,
        (TextTerm left, TextTerm right) => IsOneText(left.Text, right.Text) ? Likeness.One : Likeness.Different,
        _ => one == other ? Likeness.One : Likeness.Different,
    };

    /// <summary>Whether two fillers of a key role name the same things, and what that hangs on.</summary>
    public bool Agree(Argument? left, Argument? right, Conditions conditions)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        var needed = new Conditions(graph);
        if (!HasEach(left, right, needed) || !HasEach(right, left, needed))
        {
            return false;
        }

        conditions.AddRange(needed);
        return true;
    }

    /// <summary>Whether a filler is one with one of an argument, or may be.</summary>
    public bool HasOne(Term filler, Argument argument, Conditions conditions)
    {
        Term? unsure = null;
        foreach (var other in argument.Fillers.AsSpan())
        {
            switch (Compare(filler, other))
            {
                case Likeness.One:
                    return true;
                case Likeness.Unsure:
                    unsure ??= other;
                    break;
                default:
                    break;
            }
        }

        AddSame(filler, unsure, conditions);
        return unsure is not null;
    }

    /// <summary>Whether any filler of one argument is one with one of another, or may be.</summary>
    public bool HasAny(Argument fillers, Argument argument, Conditions conditions)
    {
        foreach (var filler in fillers.Fillers.AsSpan())
        {
            if (HasOne(filler, argument, conditions))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a filler is one with one of an argument or lies inside one; else whether it may be one with one.</summary>
    public bool IsWithin(Term filler, Argument argument, UncertainTime at, Conditions conditions)
    {
        foreach (var other in argument.Fillers.AsSpan())
        {
            if (Compare(filler, other) == Likeness.One || Lies(filler, other))
            {
                return true;
            }
        }

        foreach (var other in argument.Fillers.AsSpan())
        {
            if (filler is NodeTerm inner && other is NodeTerm outer && IsInside(inner.Id, outer.Id, at))
            {
                AddContested(inner.Id, outer.Id, at, conditions);
                return true;
            }
        }

        return HasOne(filler, argument, conditions);
    }

    /// <summary>Whether every filler of one argument is one with one of another or lies inside one, or may be one with one.</summary>
    public bool AreWithin(Argument inner, Argument outer, UncertainTime at, Conditions conditions) =>
        CountWithin(inner, outer, at, conditions) == inner.Fillers.Count;

    /// <summary>How many fillers of one argument are one with one of another or lie inside one, or may be one with one.</summary>
    public int CountWithin(Argument inner, Argument outer, UncertainTime at, Conditions conditions)
    {
        var count = 0;
        foreach (var filler in inner.Fillers.AsSpan())
        {
            count += IsWithin(filler, outer, at, conditions) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether two fillers are one, or one lies inside the other; else whether they may be one.</summary>
    public bool Match(Term left, Term right, UncertainTime at, Conditions conditions)
    {
        if (Overlap(left, right, at))
        {
            return true;
        }

        if (Compare(left, right) == Likeness.Unsure)
        {
            AddSame(left, right, conditions);
            return true;
        }

        return false;
    }

    /// <summary>Whether two fillers are certainly one, or one lies inside the other.</summary>
    public bool Overlap(Term left, Term right, UncertainTime at) => (left, right) switch
    {
        (NodeTerm one, NodeTerm other) => Overlap(one.Id, other.Id, at),
        (QuantityTerm one, QuantityTerm other) => one.Quantity.Unit == other.Quantity.Unit && one.Quantity.Interval.Overlaps(other.Quantity.Interval),
        (TimeTerm one, TimeTerm other) => Solve(one.Time).MayCoincideWith(Solve(other.Time)),
        _ => Compare(left, right) == Likeness.One,
    };

    public bool Overlap(EntityId one, EntityId other, UncertainTime at) =>
        Compare(one, other) == Likeness.One || IsInside(one, other, at) || IsInside(other, one, at) || IsComposedOf(one, other) || IsComposedOf(other, one);

    /// <summary>Whether two nodes cannot be one, nor one inside the other.</summary>
    public bool AreDisjoint(EntityId one, EntityId other, UncertainTime at)
    {
        if (Compare(one, other) != Likeness.Different || Overlap(one, other, at))
        {
            return false;
        }

        // Because what was withdrawn from the graph is nothing that can be told apart.
        if (!graph.TryGet<Node>(one, out var left) || !graph.TryGet<Node>(other, out var right))
        {
            return false;
        }

        return (left, right) switch
        {
            (Place here, Place there) => PlacesApart.AreApart(here, there),
            (Agent, Agent) => true,
            _ => left.NodeKind == right.NodeKind,
        };
    }

    /// <summary>Whether a node lies inside another: a part, a sub-event, a member, the holder of a position.</summary>
    public bool IsInside(EntityId inner, EntityId outer, UncertainTime at) => Around(inner, at).Contains(outer);

    /// <summary>Everything that a node lies inside of, itself included.</summary>
    public Reach Around(EntityId inner, UncertainTime at) =>
        _around.TryGetValue((inner, at), out var around) ? around : AddAround(inner, at);

    /// <summary>The events that an event is part of, and its parts, in any number of steps; nothing for another node, or for an event that stands alone.</summary>
    public IReadOnlyList<EntityId> PartsAndWholes(EntityId id)
    {
        if (!graph.TryGet<Event>(id, out _) || StandsAlone(graph, id))
        {
            return [];
        }

        if (!_partsAndWholes.TryGetValue(id, out var linked))
        {
            _partsAndWholes.Add(id, linked = [.. Around(id, default).All.Concat(Reach.From(graph, id, Parts).All).Distinct()]);
        }

        return linked;
    }

    /// <summary>When the first of these that is an event took place; unknown if none is, or nobody says.</summary>
    public UncertainTime TimeOf(EntityId[] subjects)
    {
        foreach (var subject in subjects)
        {
            if (!graph.TryGet<Event>(subject, out _))
            {
                continue;
            }

            if (!_eventTimes.TryGetValue(subject, out var time))
            {
                // Because the time may be said of the same event under another id.
                time = graph.SameAs(subject).Select(id => graph.Solve(UncertainTime.RelativeTo(id, default)).Time).FirstOrDefault(known => !known.IsUnknown);
                _eventTimes.Add(subject, time);
            }

            return time;
        }

        return default;
    }

    public UncertainTime Solve(UncertainTime time) => graph.Solve(time).Time;

    /// <summary>Whether any filler of one argument is certainly one with one of another, or one lies inside the other.</summary>
    public bool AnyOverlap(Argument left, Argument right, UncertainTime at)
    {
        foreach (var one in left.Fillers.AsSpan())
        {
            foreach (var other in right.Fillers.AsSpan())
            {
                if (Overlap(one, other, at))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether any filler of one argument is one with one of another, inside or around it, or may be one with it.</summary>
    public bool AnyMatch(Argument left, Argument right, UncertainTime at, Conditions conditions)
    {
        foreach (var one in left.Fillers.AsSpan())
        {
            foreach (var other in right.Fillers.AsSpan())
            {
                if (Match(one, other, at, conditions))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Adds the labels among two fillings of which it is disputed whom they mean.</summary>
    public void AddLabels(Argument? left, Argument? right, Conditions conditions)
    {
        AddLabels(left, conditions);
        AddLabels(right, conditions);
    }

    /// <summary>Adds that a node lies inside another, if that is contested.</summary>
    public void AddContested(EntityId inner, EntityId outer, UncertainTime at, Conditions conditions)
    {
        var contested = Around(inner, at).PathTo(outer).Where(IsContested).ToList();
        if (contested.Count > 0)
        {
            conditions.AddContainment(inner, outer, contested);
        }
    }

    private bool IsContested(Relationship relationship) =>
        relationship.Evidence.Count > 0 && relationship.Evidence.All(id => graph.StatementOf(id) is { } statement && disputes.IsContested(statement));

    // What needs no containment of nodes: a number inside an interval, a time inside bounds.
    private bool Lies(Term inner, Term outer) => (inner, outer) switch
    {
        (QuantityTerm part, QuantityTerm whole) => IsWithin(part.Quantity, whole.Quantity),
        (TimeTerm part, TimeTerm whole) => Solve(whole.Time).Contains(Solve(part.Time)),
        _ => false,
    };

    /// <summary>Whether a known number lies inside another's interval, of the same unit and the same thing counted.</summary>
    public static bool IsWithin(Quantity part, Quantity whole) =>
        part.Unit == whole.Unit && IsOneText(part.Of ?? "", whole.Of ?? "")
        && part.Qualifier != QuantityQualifier.Unknown
        && whole.Interval.Contains(part.Interval);

    private static void AddSame(Term left, Term? right, Conditions conditions)
    {
        if (left is NodeTerm one && right is NodeTerm other)
        {
            conditions.AddSame(one.Id, other.Id);
        }
    }

    private static bool IsOneText(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private bool IsComposedOf(EntityId whole, EntityId member)
    {
        if (!graph.TryGet<Organization>(whole, out _))
        {
            return false;
        }

        if (!_composedOf.TryGetValue(whole, out var members))
        {
            _composedOf.Add(whole, members = [.. graph.SameAs(whole).SelectMany(one => graph.Out(one, KnownRelationships.ComposedOf)).Select(one => one.Id)]);
        }

        foreach (var one in members)
        {
            if (Compare(one, member) == Likeness.One)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an event has no parts and is no part, as most are, so that what is reached from it need not be made; and is judged to be one with no other.</summary>
    public static bool StandsAlone(EntityGraph graph, EntityId id)
    {
        var index = graph.Index;
        var ordinal = graph.OrdinalOrThrow(id);
        return !graph.Identity.HasOthers(id)
            && index.From(ordinal, KnownRelationships.PartOf).IsEmpty && index.From(ordinal, KnownRelationships.SubEventOf).IsEmpty
            && index.From(ordinal, KnownRelationships.MemberOf).IsEmpty && index.From(ordinal, KnownRelationships.HoldsPosition).IsEmpty
            && index.From(ordinal, KnownRelationships.OfficeOf).IsEmpty
            && index.To(ordinal, KnownRelationships.PartOf).IsEmpty && index.To(ordinal, KnownRelationships.SubEventOf).IsEmpty;
    }

    private bool HasEach(Argument fillers, Argument argument, Conditions conditions)
    {
        foreach (var filler in fillers.Fillers.AsSpan())
        {
            if (!HasOne(filler, argument, conditions))
            {
                return false;
            }
        }

        return true;
    }

    private void AddLabels(Argument? argument, Conditions conditions)
    {
        foreach (var filler in argument is null ? [] : argument.Fillers.AsSpan())
        {
            if (filler is NodeTerm node && graph.TryGet<Organization>(node.Id, out var organization) && organization.ReferentDisputed)
            {
                conditions.AddLabel(node.Id);
            }
        }
    }

    // By itself, because what the steps hold on to would else be made for what is known, too.
    private Reach AddAround(EntityId inner, UncertainTime at) => _around[(inner, at)] = Reach.From(graph, inner, id => Outwards(id, at));

    private IEnumerable<(Relationship Via, EntityId To)> Outwards(EntityId id, UncertainTime at) =>
        !graph.Contains(id) ? [] : graph.RelationshipsFrom(id).Where(IsOutwards).Where(link => Holds(link, at)).Select(link => (link, link.To));

    private IEnumerable<(Relationship Via, EntityId To)> Parts(EntityId id) =>
        !graph.Contains(id)
            ? []
            : graph.RelationshipsTo(id).Where(link => link.Type == KnownRelationships.SubEventOf.Code || link.Type == KnownRelationships.PartOf.Code)
                .Select(link => (link, link.From));

    private static bool IsOutwards(Relationship link) =>
        link.Type == KnownRelationships.PartOf.Code || link.Type == KnownRelationships.SubEventOf.Code || link.Type == KnownRelationships.MemberOf.Code
        || link.Type == KnownRelationships.HoldsPosition.Code || link.Type == KnownRelationships.OfficeOf.Code;

    private bool Holds(Relationship link, UncertainTime at) => at.IsUnknown || graph.Solve(link.Holds).Time.MayCoincideWith(at);
}
