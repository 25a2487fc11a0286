namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>The rules (a) to (f), each held against two commitments.</summary>
internal sealed class ConflictOracleRules(EntityGraph graph, ConflictOracleReading reading)
{
    public IEnumerable<ConflictOracleFinding> Between(ConflictOracleSide left, ConflictOracleSide right)
    {
        var holdTogether = graph.Solve(left.Statement.Holds).Time.MayCoincideWith(graph.Solve(right.Statement.Holds).Time);
        var hasSubject = HaveSubject(left.Proposition!, right.Proposition!);
        var found = new List<ConflictOracleFinding?>();
        if (holdTogether && hasSubject)
        {
            found.Add(Opposite(left, right));
            found.AddRange(Disjoint(left, right));
        }

        found.AddRange(Counts(left, right));
        if (holdTogether && hasSubject)
        {
            found.AddRange(Times(left, right));
        }

        if (holdTogether)
        {
            found.Add(BothWays(left, right));
        }

        if (hasSubject)
        {
            found.Add(Announced(left, right));
            if (holdTogether)
            {
                found.Add(Excluded(left, right));
            }
        }

        return found.OfType<ConflictOracleFinding>();
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

        var at = reading.TimeOf(affirmed) is { IsUnknown: false } time ? time : reading.TimeOf(denied);
        foreach (var role in denied.Arguments)
        {
            if (affirmed[role.Role] is not { } filled
                || !filled.Fillers.All(filler => role.Fillers.Any(other => reading.IsUnsure(other, filler) || reading.IsInside(other, filler, at))))
            {
                return null;
            }
        }

        return new ConflictOracleFinding("a", left, right, null, left.Modality is Modality.Fact or Modality.Ability ? Severity.Contradiction : Severity.Tension);
    }

    // (b)
    private IEnumerable<ConflictOracleFinding> Disjoint(ConflictOracleSide left, ConflictOracleSide right)
    {
        if (!AreFacts(left, right) || Common(left, right) is not { } predicate || !KeysAgree(predicate, left, right))
        {
            yield break;
        }

        var at = reading.TimeOf(left.Proposition!) is { IsUnknown: false } time ? time : reading.TimeOf(right.Proposition!);
        foreach (var role in predicate.Functional)
        {
            if (left.Proposition![role] is { IsOpen: false } one && right.Proposition![role] is { IsOpen: false } other
                && one.Fillers.Concat(other.Fillers).All(filler => filler is NodeTerm or TextTerm or StatementTerm)
                && Clash(one.Fillers, other.Fillers, at) is { } severity)
            {
                yield return new ConflictOracleFinding("b", left, right, role, severity);
            }
        }
    }

    private Severity? Clash(ValueList<Term> left, ValueList<Term> right, UncertainTime at)
    {
        var leftMatching = left.Count(filler => right.Any(other => reading.Matches(filler, other, at)));
        var rightMatching = right.Count(filler => left.Any(other => reading.Matches(filler, other, at)));
        if (leftMatching == left.Count && rightMatching == right.Count)
        {
            return IsProperPart(left, right) || IsProperPart(right, left) ? Severity.CompatibleDetail : null;
        }

        if (leftMatching == left.Count || rightMatching == right.Count)
        {
            return Severity.CompatibleDetail;
        }

        if (leftMatching > 0)
        {
            return Severity.Tension;
        }

        if (!left.All(filler => right.All(other => reading.AreDisjoint(filler, other))))
        {
            return null;
        }

        return left.Concat(right).All(filler => filler is TextTerm) ? Severity.Tension : Severity.Contradiction;
    }

    private bool IsProperPart(ValueList<Term> part, ValueList<Term> whole) =>
        part.All(filler => whole.Any(other => reading.IsOne(filler, other))) && !whole.All(filler => part.Any(other => reading.IsOne(filler, other)));

    // (c)
    private IEnumerable<ConflictOracleFinding> Counts(ConflictOracleSide left, ConflictOracleSide right)
    {
        if (!AreFacts(left, right) || Common(left, right) is not { } predicate)
        {
            yield break;
        }

        foreach (var role in predicate.Functional)
        {
            var pairs = from one in left.Proposition![role]?.Fillers.OfType<QuantityTerm>() ?? []
                        from other in right.Proposition![role]?.Fillers.OfType<QuantityTerm>() ?? []
                        where AreContrary(predicate, left, one.Quantity, right, other.Quantity)
                        select one;
            if (pairs.Any())
            {
                yield return new ConflictOracleFinding("c", left, right, role, Severity.Contradiction);
            }
        }
    }

    private bool AreContrary(Predicate predicate, ConflictOracleSide left, Quantity one, ConflictOracleSide right, Quantity other)
    {
        if (one.Unit != other.Unit || !one.Interval.IsDisjointFrom(other.Interval))
        {
            return false;
        }

        var leftIsHigher = IsAbove(one.Interval, other.Interval);
        if (!(KeysAgree(predicate, left, right) && one.Of == other.Of)
            && !(leftIsHigher ? IsPart(predicate, left, one, right, other) : IsPart(predicate, right, other, left, one)))
        {
            return false;
        }

        var (leftMoment, rightMoment) = (MomentOf(predicate, left, one), MomentOf(predicate, right, other));
        if (!predicate.IsCumulative)
        {
            return leftMoment.MayCoincideWith(rightMoment);
        }

        return leftIsHigher ? !rightMoment.IsCertainlyBefore(leftMoment) : !leftMoment.IsCertainlyBefore(rightMoment);
    }

    private static bool IsAbove(QuantityInterval one, QuantityInterval other) =>
        one.Lower is { } lower && other.Upper is { } upper && lower >= upper;

    private UncertainTime MomentOf(Predicate predicate, ConflictOracleSide side, Quantity quantity)
    {
        if (!quantity.AsOf.IsUnknown)
        {
            return graph.Solve(quantity.AsOf).Time;
        }

        var holds = side.Statement.Holds;
        return graph.Solve(holds.IsUnknown && predicate.IsCumulative ? side.Statement.Said : holds).Time;
    }

    private bool IsPart(Predicate predicate, ConflictOracleSide part, Quantity partOf, ConflictOracleSide whole, Quantity wholeOf)
    {
        var at = reading.TimeOf(part.Proposition!) is { IsUnknown: false } time ? time : reading.TimeOf(whole.Proposition!);
        if (partOf.Of != wholeOf.Of && !(partOf.Of is not null && wholeOf.Of is null))
        {
            return false;
        }

        return predicate.Key.All(role => (part.Proposition![role], whole.Proposition![role]) switch
        {
            (null, null) => true,
            ({ } inner, { } outer) => inner.Fillers.All(filler => outer.Fillers.Any(other => reading.IsUnsure(other, filler) || reading.IsInside(other, filler, at))),
            _ => false,
        });
    }

    // (d)
    private IEnumerable<ConflictOracleFinding> Times(ConflictOracleSide left, ConflictOracleSide right)
    {
        if (!AreFacts(left, right) || Common(left, right) is not { } predicate || !KeysAgree(predicate, left, right))
        {
            yield break;
        }

        foreach (var role in predicate.Functional)
        {
            var times = from one in left.Proposition![role]?.Fillers.OfType<TimeTerm>() ?? []
                        from other in right.Proposition![role]?.Fillers.OfType<TimeTerm>() ?? []
                        select graph.Solve(one.Time).Time.MayCoincideWith(graph.Solve(other.Time).Time);
            if (times.Any(mayCoincide => !mayCoincide))
            {
                yield return new ConflictOracleFinding("d", left, right, role, Severity.Contradiction);
            }
        }
    }

    private ConflictOracleFinding? BothWays(ConflictOracleSide left, ConflictOracleSide right)
    {
        var before = KnownPredicates.HappenedBefore.Code;
        if (!AreFacts(left, right) || left.Proposition!.Predicate != before || right.Proposition!.Predicate != before)
        {
            return null;
        }

        return Agree(left.Proposition[KnownRoles.Event], right.Proposition[KnownRoles.Other]) && Agree(left.Proposition[KnownRoles.Other], right.Proposition[KnownRoles.Event])
            ? new ConflictOracleFinding("d", left, right, null, Severity.Contradiction)
            : null;
    }

    // (e)
    private ConflictOracleFinding? Announced(ConflictOracleSide left, ConflictOracleSide right)
    {
        if (!left.IsAffirmed || !right.IsAffirmed || Common(left, right) is null)
        {
            return null;
        }

        var (fact, announced) = (left.Modality, right.Modality) switch
        {
            (Modality.Fact, Modality.Future or Modality.Intention) => (left, right),
            (Modality.Future or Modality.Intention, Modality.Fact) => (right, left),
            _ => default,
        };
        if (fact is null || graph.Solve(announced!.Statement.Said).Time.IsCertainlyBefore(graph.Solve(fact.Statement.Said).Time))
        {
            return null;
        }

        var at = reading.TimeOf(left.Proposition!) is { IsUnknown: false } time ? time : reading.TimeOf(right.Proposition!);
        var predicate = Common(left, right)!;
        var meet = predicate.Roles.All(role => left.Proposition![role] is not { } one || right.Proposition![role] is not { } other
            || one.Fillers.Any(filler => other.Fillers.Any(second => reading.IsUnsure(filler, second) || reading.Matches(filler, second, at))));
        return meet ? new ConflictOracleFinding("e", left, right, null, Severity.Tension) : null;
    }

    // (f)
    private ConflictOracleFinding? Excluded(ConflictOracleSide left, ConflictOracleSide right)
    {
        if (!AreFacts(left, right))
        {
            return null;
        }

        var severities = from one in Implied(left.Proposition!.Predicate)
                         from other in Implied(right.Proposition!.Predicate)
                         from exclusion in one.Excludes.Where(exclusion => exclusion.Predicate == other.Code)
                             .Concat(other.Excludes.Where(exclusion => exclusion.Predicate == one.Code))
                         where one.Key.Intersect(other.Key).All(role => Agree(left.Proposition[role], right.Proposition![role]))
                         select exclusion.Severity;
        return severities.ToList() is { Count: > 0 } declared ? new ConflictOracleFinding("f", left, right, null, declared.Max()) : null;
    }

    private static bool AreLike(Modality left, Modality right) => (left, right) switch
    {
        (Modality.Fact or Modality.Ability, _) => left == right,
        (Modality.Future or Modality.Intention, Modality.Future or Modality.Intention) => true,
        _ => false,
    };

    private static bool AreFacts(ConflictOracleSide left, ConflictOracleSide right) =>
        left is { IsAffirmed: true, Modality: Modality.Fact } && right is { IsAffirmed: true, Modality: Modality.Fact };

    // The most special predicate that both are or imply.
    private Predicate? Common(ConflictOracleSide left, ConflictOracleSide right)
    {
        var common = Implied(left.Proposition!.Predicate).Intersect(Implied(right.Proposition!.Predicate)).ToList();
        return common.Find(predicate => common.TrueForAll(other => graph.Vocabulary.Implies(predicate.Code, other.Code)));
    }

    private IEnumerable<Predicate> Implied(Code predicate) => graph.Vocabulary.Predicates.Where(other => graph.Vocabulary.Implies(predicate, other.Code));

    private bool KeysAgree(Predicate predicate, ConflictOracleSide left, ConflictOracleSide right) =>
        predicate.Key.All(role => Agree(left.Proposition![role], right.Proposition![role]));

    private bool Agree(Argument? left, Argument? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        return left.Fillers.All(filler => right.Fillers.Any(other => reading.IsOneOrUnsure(filler, other)))
            && right.Fillers.All(filler => left.Fillers.Any(other => reading.IsOneOrUnsure(filler, other)));
    }

    private bool HaveSubject(Proposition left, Proposition right) =>
        Subject(left).Any(one => Subject(right).Any(other => reading.IsOneOrUnsure(one, other)));

    private ValueList<Term> Subject(Proposition proposition)
    {
        if (proposition[KnownRoles.Event] is { } occurrence)
        {
            return occurrence.Fillers;
        }

        graph.Vocabulary.TryGetPredicate(proposition.Predicate, out var predicate);
        var key = predicate!.Key.Select(role => proposition[role]).FirstOrDefault(argument => argument is not null);
        var first = predicate.Roles.Select(role => proposition[role]).FirstOrDefault(argument => argument?.Fillers.Any(filler => filler is NodeTerm or StatementTerm) ?? false);
        return (key ?? first)?.Fillers ?? [];
    }
}
