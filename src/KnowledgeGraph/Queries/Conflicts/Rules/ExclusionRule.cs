namespace KnowledgeGraph.Queries;

/// <summary>Rule (f): predicates of which one is declared to exclude the other.</summary>
internal sealed class ExclusionRule(PredicateReader predicates, FillerReader fillers)
{
    public void Find(in HeldPair pair, List<PairFinding> findings)
    {
        if (!pair.AreAffirmedFacts || pair.Link == SubjectLink.Part || !pair.HoldTogether
            || predicates.Excluded(pair.Left.Predicate, pair.Right.Predicate) is not { } exclusion)
        {
            return;
        }

        var conditions = pair.NewConditions();
        if (HaveOneKey(pair, exclusion, conditions) && !(exclusion.Severity == Severity.CompatibleDetail && SaysNothingElse(pair, exclusion)))
        {
            findings.Add(new PairFinding
            {
                Rule = RuleOrder.ExcludedPredicates,
                Reason = ConflictReasons.ExcludedPredicates,
                Severity = exclusion.Severity,
                Predicate = exclusion.Left.Code,
                Role = null,
                Conditions = conditions,
            });
        }
    }

    private bool HaveOneKey(in HeldPair pair, DeclaredExclusion exclusion, Conditions conditions)
    {
        foreach (var key in exclusion.Left.Key)
        {
            if (exclusion.Right.Key.Contains(key)
                && !fillers.Agree(pair.Left.ArgumentOf(exclusion.Left, key), pair.Right.ArgumentOf(exclusion.Right, key), conditions))
            {
                return false;
            }
        }

        return true;
    }

    // A detail is none if it lies inside what the other says anyway: near a corner of a town, and in the town.
    private bool SaysNothingElse(in HeldPair pair, DeclaredExclusion exclusion)
    {
        var at = fillers.TimeOf(pair.Left.Subjects);
        var hasRole = false;
        foreach (var role in exclusion.Left.Functional)
        {
            if (!exclusion.Right.Functional.Contains(role))
            {
                continue;
            }

            hasRole = true;
            if (pair.Left.ArgumentOf(exclusion.Left, role) is not { } left || pair.Right.ArgumentOf(exclusion.Right, role) is not { } right
                || !fillers.AnyOverlap(left, right, at))
            {
                return false;
            }
        }

        return hasRole;
    }
}
