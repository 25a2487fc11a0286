namespace KnowledgeGraph.Queries;

/// <summary>Rule (a): one affirms what the other negates.</summary>
internal sealed class PolarityRule(PredicateReader predicates, FillerReader fillers)
{
    public void Find(in HeldPair pair, List<PairFinding> findings)
    {
        if (pair.Left.Polarity == pair.Right.Polarity || !AreAlike(pair.Left, pair.Right) || !pair.HoldTogether)
        {
            return;
        }

        var (affirmed, negated) = pair.Left.Polarity == Polarity.Affirmative ? (pair.Left, pair.Right) : (pair.Right, pair.Left);
        var conditions = pair.NewConditions();
        if (!predicates.Implies(affirmed.Predicate, negated.Predicate) || MayBeNone(affirmed, negated) || IsDenied(affirmed, negated, conditions) is not { } isWhole)
        {
            return;
        }

        findings.Add(new PairFinding
        {
            Rule = RuleOrder.OppositePolarity,
            Reason = isWhole ? ConflictReasons.OppositePolarity : ConflictReasons.PartlyDenied,
            Severity = negated.IsToCome || !isWhole ? Severity.Tension : Severity.Contradiction,
            Predicate = negated.Predicate,
            Role = null,
            Conditions = conditions,
        });
    }

    /// <summary>Whether a pair of modalities is compared by this rule.</summary>
    public static bool AreAlike(HeldProposition left, HeldProposition right) =>
        left.Modality == right.Modality ? left.Modality is not (Modality.Obligation or Modality.Hypothetical) : left.IsToCome && right.IsToCome;

    // Because who counts none, or at most three, does not affirm what is denied of any number; who counts some without a number does.
    private static bool MayBeNone(HeldProposition affirmed, HeldProposition negated)
    {
        if (affirmed.Proposition[KnownRoles.Count] is not { } counts || negated.Proposition[KnownRoles.Count] is not null)
        {
            return false;
        }

        foreach (var count in counts.Fillers.AsSpan())
        {
            if (count is not QuantityTerm { Quantity: var quantity } || quantity.Qualifier == QuantityQualifier.Unknown || !quantity.Interval.Contains(0m))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all that is affirmed is denied, or of several that are named jointly only some; null if nothing is.</summary>
    private bool? IsDenied(HeldProposition affirmed, HeldProposition negated, Conditions conditions)
    {
        // What the negated one leaves empty it denies of everybody; what it fills it denies of that alone.
        var predicate = predicates.Of(negated.Predicate);
        var at = fillers.TimeOf(affirmed.Subjects);
        var isWhole = true;
        foreach (var denied in negated.Proposition.Arguments.AsSpan())
        {
            if (affirmed.ArgumentOf(predicate, denied.Role) is not { } said)
            {
                return null;
            }

            var count = fillers.CountWithin(said, denied, at, conditions);
            if (count == 0)
            {
                return null;
            }

            isWhole &= count == said.Fillers.Count;
            fillers.AddLabels(said, denied, conditions);
        }

        return isWhole;
    }
}
