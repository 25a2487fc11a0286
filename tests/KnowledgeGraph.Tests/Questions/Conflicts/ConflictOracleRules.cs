using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>The rules (a) to (f), each held against two commitments.</summary>
internal sealed class ConflictOracleRules(EntityGraph graph, ConflictOracleReading reading)
{
    public IEnumerable<ConflictOracleFinding> Between(ConflictOracleSide left, ConflictOracleSide right)
    {
        var holdTogether = graph.Solve(left.Statement.Holds).Time.MayCoincideWith(graph.Solve(right.Statement.Holds).Time);
        var subjects = Subjects(left, right);
        if (subjects is SubjectLink.None)
        {
            return [];
        }

        var found = new List<ConflictOracleFinding?>(Counts(left, right));
        if (holdTogether)
        {
            found.Add(Opposite(left, right));
        }

        if (subjects is SubjectLink.Inside)
        {
            return found.OfType<ConflictOracleFinding>();
        }

        found.AddRange(Times(left, right));
        found.Add(BothWays(left, right));
        found.Add(Announced(left, right));
        if (holdTogether)
        {
            found.AddRange(Disjoint(left, right));
            found.Add(Excluded(left, right));
        }

        return found.OfType<ConflictOracleFinding>().Select(finding => finding with { IsUnsure = finding.IsUnsure || subjects == SubjectLink.Unsure });
    }

    /// <summary>What a proposition is about.</summary>
    public IEnumerable<EntityId> Subjects(Proposition proposition)
    {
        graph.Vocabulary.TryGetPredicate(proposition.Predicate, out var predicate);
        var subjects = new[] { KnownRoles.Event }.Concat(predicate!.Key).Concat(predicate.Roles)
            .Select(role => Ids(proposition[role]))
            .FirstOrDefault(ids => ids.Count > 0) ?? [];
        return graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.HappenedBefore) ? subjects.Concat(Ids(proposition[KnownRoles.Other])) : subjects;
    }

    // (a)
    private ConflictOracleFinding? Opposite(ConflictOracleSide left, ConflictOracleSide right)
    {
        if (left.IsAffirmed == right.IsAffirmed || !AreLike(left.Modality, right.Modality))
        {
            return null;
        }

        var (affirmed, denied) = left.IsAffirmed ? (left.Proposition!, right.Proposition!) : (right.Proposition!, left.Proposition!);
        if (!graph.Vocabulary.Implies(affirmed.Predicate, denied.Predicate))
        {
            return null;
        }

        // "None were" and "at most three were" leave it open that nobody was; "some were" does not.
        if (denied[KnownRoles.Count] is null && affirmed[KnownRoles.Count] is { } counted
            && counted.Fillers.All(filler => filler is QuantityTerm { Quantity: { Qualifier: not QuantityQualifier.Unknown, Interval: var interval } } && interval.Contains(0)))
        {
            return null;
        }

        var at = reading.TimeOf(affirmed);
        var isUnsure = false;
        var isOfAll = true;
        foreach (var role in denied.Arguments)
        {
            if (affirmed[role.Role] is not { } said)
            {
                return null;
            }

            var certain = said.Fillers.Where(filler => role.Fillers.Any(other => reading.IsInside(other, filler, at))).ToList();
            var unsure = said.Fillers.Except(certain).Where(filler => role.Fillers.Any(other => reading.IsUnsure(other, filler))).ToList();
            if (certain.Count + unsure.Count == 0)
            {
                return null;
            }

            isUnsure |= unsure.Count > 0;
            isOfAll &= said.Fillers.All(filler => certain.Contains(filler) || unsure.Contains(filler));
        }

        var severity = isOfAll && (left.Modality is Modality.Fact or Modality.Ability) ? Severity.Contradiction : Severity.Tension;
        return new ConflictOracleFinding(isOfAll ? ConflictReasons.OppositePolarity : ConflictReasons.PartlyDenied, left, right, null, severity) { IsUnsure = isUnsure };
    }

    // (b)
    private IEnumerable<ConflictOracleFinding> Disjoint(ConflictOracleSide left, ConflictOracleSide right)
    {
        foreach (var (role, predicate) in Slots(left, right))
        {
            if (left.Proposition![role] is { IsOpen: false } one && right.Proposition![role] is { IsOpen: false } other
                && AreOfOneSort([.. one.Fillers, .. other.Fillers]) && KeysAgree(predicate, left, right) is { } agreement
                && Clash(one.Fillers, other.Fillers, reading.TimeOf(left.Proposition)) is { } severity)
            {
                yield return new ConflictOracleFinding(ConflictReasons.DisjointFillers, left, right, role, severity) { IsUnsure = agreement.IsUnsure };
            }
        }
    }

    private static bool AreOfOneSort(Term[] fillers) =>
        Array.TrueForAll(fillers, filler => filler is NodeTerm) || Array.TrueForAll(fillers, filler => filler is TextTerm) || Array.TrueForAll(fillers, filler => filler is StatementTerm);

    private Severity? Clash(ValueList<Term> left, ValueList<Term> right, UncertainTime at)
    {
        var leftMatching = left.Count(filler => right.Any(other => reading.Matches(filler, other, at)));
        var rightMatching = right.Count(filler => left.Any(other => reading.Matches(filler, other, at)));
        if (leftMatching == left.Count || rightMatching == right.Count)
        {
            return leftMatching == left.Count && rightMatching == right.Count ? null : Severity.CompatibleDetail;
        }

        if (leftMatching > 0)
        {
            var isApart = left.Any(filler => right.All(other => AreDisjoint(filler, other, at))) || right.Any(filler => left.All(other => AreDisjoint(filler, other, at)));
            return isApart ? Severity.Tension : null;
        }

        if (!left.All(filler => right.All(other => AreDisjoint(filler, other, at))))
        {
            return null;
        }

        return left[0] is TextTerm ? Severity.Tension : Severity.Contradiction;
    }

    private bool AreDisjoint(Term left, Term right, UncertainTime at) => reading.AreDisjoint(left, right) && !reading.Matches(left, right, at);

    // (c)
    private IEnumerable<ConflictOracleFinding> Counts(ConflictOracleSide left, ConflictOracleSide right)
    {
        foreach (var (role, predicate) in Slots(left, right))
        {
            if (left.Proposition![role]?.Fillers is [QuantityTerm { Quantity: var one }] && right.Proposition![role]?.Fillers is [QuantityTerm { Quantity: var other }]
                && one.Unit == other.Unit && one.Interval.IsDisjointFrom(other.Interval)
                && AreContrary(predicate, left, one, right, other) is { } found)
            {
                yield return new ConflictOracleFinding(ConflictReasons.DisjointQuantities, left, right, role, Severity.Contradiction)
                {
                    IsUnsure = found.IsUnsure,
                    IsOfOneMoment = found.IsOfOneMoment,
                };
            }
        }
    }

    private (bool IsUnsure, bool IsOfOneMoment)? AreContrary(Predicate predicate, ConflictOracleSide left, Quantity one, ConflictOracleSide right, Quantity other)
    {
        var at = reading.TimeOf(left.Proposition!);
        var (leftIsPart, rightIsPart, isUnsure) = (false, false, false);
        foreach (var role in predicate.Key)
        {
            var (mine, others) = (left.Proposition![role], right.Proposition![role]);
            if (Agreement(mine, others) is { } agreement)
            {
                isUnsure |= agreement.IsUnsure;
            }
            else if (LiesInside(role, mine, others, at))
            {
                leftIsPart = true;
            }
            else if (LiesInside(role, others, mine, at))
            {
                rightIsPart = true;
            }
            else
            {
                return null;
            }
        }

        leftIsPart |= one.Of is not null && other.Of is null;
        rightIsPart |= one.Of is null && other.Of is not null;
        var leftIsHigher = one.Interval.Lower is { } lower && other.Interval.Upper is { } upper && lower >= upper;
        if ((leftIsPart && rightIsPart) || (one.Of is not null && other.Of is not null && one.Of != other.Of) || (leftIsPart && !leftIsHigher) || (rightIsPart && leftIsHigher))
        {
            return null;
        }

        var (leftMoment, rightMoment) = (MomentOf(predicate, left, one), MomentOf(predicate, right, other));
        if (!predicate.IsCumulative)
        {
            return leftMoment.MayCoincideWith(rightMoment) ? (isUnsure, false) : null;
        }

        var (higher, lowerOne) = leftIsHigher ? (leftMoment, rightMoment) : (rightMoment, leftMoment);
        return lowerOne.IsCertainlyBefore(higher) ? null : (isUnsure, !higher.IsCertainlyBefore(lowerOne));
    }

    private bool LiesInside(Code role, Argument? inner, Argument? outer, UncertainTime at) =>
        inner is not null && (outer is null
            ? role != KnownRoles.Event
            : inner.Fillers.All(filler => outer.Fillers.Any(other => reading.IsInside(other, filler, at))));

    private UncertainTime MomentOf(Predicate predicate, ConflictOracleSide side, Quantity quantity)
    {
        if (!quantity.AsOf.IsUnknown)
        {
            return graph.Solve(quantity.AsOf).Time;
        }

        var holds = graph.Solve(side.Statement.Holds).Time;
        return holds.IsUnknown && predicate.IsCumulative ? SaidTimes.Of(graph, side.Statement) : holds;
    }

    // (d)
    private IEnumerable<ConflictOracleFinding> Times(ConflictOracleSide left, ConflictOracleSide right)
    {
        foreach (var (role, predicate) in Slots(left, right))
        {
            var one = TimesOf(left.Proposition![role]);
            var other = TimesOf(right.Proposition![role]);
            if (one.Count > 0 && other.Count > 0 && one.TrueForAll(mine => other.TrueForAll(others => !mine.MayCoincideWith(others)))
                && KeysAgree(predicate, left, right) is { } agreement)
            {
                yield return new ConflictOracleFinding(ConflictReasons.IncompatibleTimes, left, right, role, Severity.Contradiction) { IsUnsure = agreement.IsUnsure };
            }
        }
    }

    private List<UncertainTime> TimesOf(Argument? argument) =>
        argument is not null && argument.Fillers.All(filler => filler is TimeTerm) ? argument.Fillers.OfType<TimeTerm>().Select(term => graph.Solve(term.Time).Time).ToList() : [];

    private ConflictOracleFinding? BothWays(ConflictOracleSide left, ConflictOracleSide right)
    {
        var before = KnownPredicates.HappenedBefore.Code;
        if (!left.IsFact || !right.IsFact || !graph.Vocabulary.Implies(left.Proposition!.Predicate, before) || !graph.Vocabulary.Implies(right.Proposition!.Predicate, before)
            || left.Proposition[KnownRoles.Event] is null || right.Proposition[KnownRoles.Event] is null)
        {
            return null;
        }

        return Agreement(left.Proposition[KnownRoles.Event], right.Proposition[KnownRoles.Other]) is { } first
            && Agreement(left.Proposition[KnownRoles.Other], right.Proposition[KnownRoles.Event]) is { } second
            ? new ConflictOracleFinding(ConflictReasons.IncompatibleTimes, left, right, null, Severity.Contradiction) { IsUnsure = first.IsUnsure || second.IsUnsure }
            : null;
    }

    // (e)
    private ConflictOracleFinding? Announced(ConflictOracleSide left, ConflictOracleSide right)
    {
        var (fact, announced) = (left.Modality, right.Modality) switch
        {
            (Modality.Fact, Modality.Future or Modality.Intention) => (left, right),
            (Modality.Future or Modality.Intention, Modality.Fact) => (right, left),
            _ => default,
        };
        if (fact is not { IsAffirmed: true } || announced is not { IsAffirmed: true } || new ConflictOracleOrder(graph).IsBefore(announced.Statement, fact.Statement))
        {
            return null;
        }

        var isUnsure = false;
        if (left.Proposition![KnownRoles.Event] is { } mine && right.Proposition![KnownRoles.Event] is { } others)
        {
            if (!mine.Fillers.Any(filler => others.Fillers.Any(other => reading.IsOneOrUnsure(filler, other))))
            {
                return null;
            }

            isUnsure = !mine.Fillers.Any(filler => others.Fillers.Any(other => reading.IsOne(filler, other)));
        }

        var at = reading.TimeOf(fact.Proposition!);
        var shared = Shared(left, right);
        var special = shared.Where(predicate => !shared.Exists(other => other.Code != predicate.Code && graph.Vocabulary.Implies(other.Code, predicate.Code)));
        var under = special.Where(predicate =>
            left.Proposition!.Predicate == predicate.Code || right.Proposition!.Predicate == predicate.Code
            || predicate.Roles.Any(role => role != KnownRoles.Event && left.Proposition[role] is not null && right.Proposition![role] is not null)).Where(predicate => predicate.Roles.Where(role => role != KnownRoles.Event).All(role =>
            left.Proposition![role] is not { } one || right.Proposition![role] is not { } other
            || one.Fillers.Any(filler => other.Fillers.Any(second => reading.Meets(filler, second, at, isUnsureEnough: true)))));
        foreach (var predicate in under.Take(1))
        {
            isUnsure |= predicate.Roles.Where(role => role != KnownRoles.Event).Any(role =>
                left.Proposition![role] is { } one && right.Proposition![role] is { } other
                && !one.Fillers.Any(filler => other.Fillers.Any(second => reading.Meets(filler, second, at, isUnsureEnough: false))));
            return new ConflictOracleFinding(ConflictReasons.FactAgainstFuture, left, right, null, Severity.Tension) { IsUnsure = isUnsure };
        }

        return null;
    }

    // (f)
    private ConflictOracleFinding? Excluded(ConflictOracleSide left, ConflictOracleSide right)
    {
        if (!left.IsFact || !right.IsFact)
        {
            return null;
        }

        var at = reading.TimeOf(left.Proposition!);
        var declared = from one in Implied(left.Proposition!.Predicate)
                       from other in Implied(right.Proposition!.Predicate)
                       from exclusion in one.Excludes.Where(exclusion => exclusion.Predicate == other.Code)
                           .Concat(other.Excludes.Where(exclusion => exclusion.Predicate == one.Code))
                       let agreements = one.Key.Intersect(other.Key).Select(role => Agreement(left.Proposition[role], right.Proposition![role])).ToList()
                       where agreements.TrueForAll(agreement => agreement is not null)
                       where exclusion.Severity != Severity.CompatibleDetail || !AllMatch(one.Functional.Intersect(other.Functional).ToList(), left, right, at)
                       orderby exclusion.Severity descending
                       select new ConflictOracleFinding(ConflictReasons.ExcludedPredicates, left, right, null, exclusion.Severity)
                       {
                           IsUnsure = agreements.Exists(agreement => agreement!.Value.IsUnsure),
                       };
        return declared.FirstOrDefault();
    }

    private bool AllMatch(List<Code> roles, ConflictOracleSide left, ConflictOracleSide right, UncertainTime at) =>
        roles.Count > 0 && roles.TrueForAll(role => left.Proposition![role]?.Fillers.Any(filler => right.Proposition![role]?.Fillers.Any(other => reading.Matches(filler, other, at)) ?? false) ?? false);

    private static bool AreLike(Modality left, Modality right) => (left, right) switch
    {
        (Modality.Fact or Modality.Ability, _) => left == right,
        (Modality.Future or Modality.Intention, Modality.Future or Modality.Intention) => true,
        _ => false,
    };

    /// <summary>The functional roles of two affirmed facts, each with the most special predicate that both share and in which it is functional.</summary>
    private IEnumerable<(Code Role, Predicate Predicate)> Slots(ConflictOracleSide left, ConflictOracleSide right)
    {
        if (!left.IsFact || !right.IsFact)
        {
            yield break;
        }

        foreach (var role in Shared(left, right).SelectMany(predicate => predicate.Functional).Distinct())
        {
            var sharing = Shared(left, right).Where(predicate => predicate.Functional.Contains(role)).ToList();
            yield return (role, sharing.OrderByDescending(predicate => sharing.Count(other => graph.Vocabulary.Implies(predicate.Code, other.Code))).ThenBy(predicate => predicate.Code).First());
        }
    }

    private List<Predicate> Shared(ConflictOracleSide left, ConflictOracleSide right) =>
        Implied(left.Proposition!.Predicate).IntersectBy(Implied(right.Proposition!.Predicate).Select(predicate => predicate.Code), predicate => predicate.Code).ToList();

    private IEnumerable<Predicate> Implied(Code predicate) => graph.Vocabulary.Predicates.Where(other => graph.Vocabulary.Implies(predicate, other.Code));

    private (bool IsUnsure, bool _)? KeysAgree(Predicate predicate, ConflictOracleSide left, ConflictOracleSide right)
    {
        var agreements = predicate.Key.Select(role => Agreement(left.Proposition![role], right.Proposition![role])).ToList();
        return agreements.TrueForAll(agreement => agreement is not null) ? (agreements.Exists(agreement => agreement!.Value.IsUnsure), true) : null;
    }

    // Null if they do not agree.
    private (bool IsUnsure, bool _)? Agreement(Argument? left, Argument? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null ? (false, true) : null;
        }

        var all = left.Fillers.Select(filler => (One: right.Fillers.Any(other => reading.IsOne(filler, other)), Unsure: right.Fillers.Any(other => reading.IsUnsure(filler, other))))
            .Concat(right.Fillers.Select(filler => (One: left.Fillers.Any(other => reading.IsOne(filler, other)), Unsure: left.Fillers.Any(other => reading.IsUnsure(filler, other)))))
            .ToList();
        return all.TrueForAll(one => one.One || one.Unsure) ? (all.Exists(one => !one.One), true) : null;
    }

    private enum SubjectLink
    {
        None,
        Inside,
        Unsure,
        One,
    }

    private SubjectLink Subjects(ConflictOracleSide left, ConflictOracleSide right)
    {
        var pairs = Subjects(left.Proposition!).SelectMany(one => Subjects(right.Proposition!).Select(other => (One: one, Other: other))).ToList();
        if (pairs.Exists(pair => graph.IdentityOf(pair.One, pair.Other) == JudgementVerdict.Same))
        {
            return SubjectLink.One;
        }

        if (pairs.Exists(pair => graph.IdentityOf(pair.One, pair.Other) == JudgementVerdict.Unsure))
        {
            return SubjectLink.Unsure;
        }

        return pairs.Exists(pair => AreEvents(pair.One, pair.Other) && (reading.Contains(pair.One, pair.Other, default) || reading.Contains(pair.Other, pair.One, default)))
            ? SubjectLink.Inside
            : SubjectLink.None;
    }

    private bool AreEvents(EntityId one, EntityId other) => graph.TryGet<Event>(one, out _) && graph.TryGet<Event>(other, out _);

    private List<EntityId> Ids(Argument? argument) => argument?.Fillers.Select(filler => filler switch
    {
        NodeTerm node => node.Id,
        StatementTerm statement => graph.StatementOf(statement.Id)?.Id ?? statement.Id,
        _ => default,
    }).Where(id => !id.IsDefault).ToList() ?? [];
}
