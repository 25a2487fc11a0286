namespace KnowledgeGraph.Queries;

/// <summary>Rule (c): two numbers of one thing, or of a part and its whole, cannot both be right.</summary>
internal sealed class QuantityRule(PredicateReader predicates, FillerReader fillers)
{
    public void Find(in HeldPair pair, List<PairFinding> findings)
    {
        if (!pair.AreAffirmedFacts)
        {
            return;
        }

        foreach (var (predicate, role) in predicates.FunctionalRoles(pair.Left.Predicate, pair.Right.Predicate))
        {
            if (Find(pair, predicate, role) is { } finding)
            {
                findings.Add(finding);
            }
        }
    }

    private PairFinding? Find(in HeldPair pair, Predicate predicate, Code role)
    {
        if (Single(pair.Left.ArgumentOf(predicate, role)) is not { } left || Single(pair.Right.ArgumentOf(predicate, role)) is not { } right
            || left.Unit != right.Unit
            || CountedPart(left, right) is not { } part)
        {
            return null;
        }

        var conditions = pair.NewConditions();
        if (KeyPart(pair, predicate, role, conditions) is not { } keyPart)
        {
            return null;
        }

        var isLeftPart = part < 0 || keyPart < 0;
        var isRightPart = part > 0 || keyPart > 0;
        if ((isLeftPart && isRightPart) || Clash(left, right, isLeftPart, isRightPart) is not { } isLeftHigher)
        {
            return null;
        }

        var leftMoment = MomentOf(pair.Left, left, predicate);
        var rightMoment = MomentOf(pair.Right, right, predicate);
        if (!predicate.IsCumulative)
        {
            if (!leftMoment.MayCoincideWith(rightMoment))
            {
                return null;
            }
        }
        else if (leftMoment.MayCoincideWith(rightMoment))
        {
            conditions.AddOneMoment(pair.Left.Utterance.Statement, pair.Right.Utterance.Statement);
        }
        else if (isLeftHigher == leftMoment.IsCertainlyAfter(rightMoment))
        {
            // A later higher count is newer, and not contrary.
            return null;
        }

        return new PairFinding
        {
            Rule = RuleOrder.DisjointQuantities,
            Reason = ConflictReasons.DisjointQuantities,
            Severity = Severity.Contradiction,
            Predicate = predicate.Code,
            Role = role,
            Conditions = conditions,
        };
    }

    private static Quantity? Single(Argument? argument) =>
        argument is { IsOpen: false, Fillers: [QuantityTerm term] } ? term.Quantity : null;

    private UncertainTime MomentOf(HeldProposition held, Quantity quantity, Predicate predicate)
    {
        if (!quantity.AsOf.IsUnknown)
        {
            return fillers.Solve(quantity.AsOf);
        }

        return held.Utterance.Holds.IsUnknown && predicate.IsCumulative ? held.Utterance.Said : held.Utterance.Holds;
    }

    /// <summary>Which count is of a part by what it counts: negative for the left one, 0 if neither; null if they count different things.</summary>
    private static int? CountedPart(Quantity left, Quantity right)
    {
        if (left.Of is null || right.Of is null)
        {
            return (left.Of is null ? 0 : -1) + (right.Of is null ? 0 : 1);
        }

        return string.Equals(left.Of.Trim(), right.Of.Trim(), StringComparison.OrdinalIgnoreCase) ? 0 : null;
    }

    /// <summary>Which count is of a part by the roles of the key; null if they count different things.</summary>
    private int? KeyPart(in HeldPair pair, Predicate predicate, Code role, Conditions conditions)
    {
        var part = 0;
        var at = fillers.TimeOf(pair.Left.Subjects);
        foreach (var key in predicate.Key)
        {
            var left = pair.Left.ArgumentOf(predicate, key);
            var right = pair.Right.ArgumentOf(predicate, key);
            if (key == role || fillers.Agree(left, right, conditions))
            {
                continue;
            }

            var next = IsPart(left, right, at, conditions) ? -1 : IsPart(right, left, at, conditions) ? 1 : 0;
            if (next == 0 || next == -part)
            {
                return null;
            }

            part = next;
        }

        return part;
    }

    // Because a count without a patient counts all of them.
    private bool IsPart(Argument? part, Argument? whole, UncertainTime at, Conditions conditions) =>
        part is not null && (whole is null ? part.Role != KnownRoles.Event : fillers.AreWithin(part, whole, at, conditions));

    /// <summary>Whether the left one is the higher of two that clash; null if both can be right. A part clashes only if it is more than the whole.</summary>
    private static bool? Clash(Quantity left, Quantity right, bool isLeftPart, bool isRightPart)
    {
        var isLeftHigher = IsAbove(left.Interval, right.Interval);
        var isRightHigher = IsAbove(right.Interval, left.Interval);
        if ((isLeftHigher && !isRightPart) || (isRightHigher && !isLeftPart))
        {
            return isLeftHigher;
        }

        return null;
    }

    private static bool IsAbove(QuantityInterval high, QuantityInterval low) =>
        high.Lower is { } lower && low.Upper is { } upper && (lower > upper || (lower == upper && (high.LowerIsOpen || low.UpperIsOpen)));
}
