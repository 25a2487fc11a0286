namespace KnowledgeGraph.Queries;

/// <summary>Rule (f): predicates of which one is declared to exclude the other.</summary>
internal sealed class ExclusionRule(PredicateReader predicates, FillerReader fillers)
{
    public void Find(HeldPair pair, List<PairFinding> findings)
    {
        if (!pair.AreAffirmedFacts || pair.Link == SubjectLink.Part || !pair.HoldTogether
            || predicates.Excluded(pair.Left.Predicate, pair.Right.Predicate) is not { } exclusion)
        {
            return;
        }

        var conditions = pair.NewConditions();
        var keys = exclusion.Left.Key.Where(key => exclusion.Right.Key.Contains(key));
        if (keys.All(key => fillers.Agree(pair.Left.ArgumentOf(exclusion.Left, key), pair.Right.ArgumentOf(exclusion.Right, key), conditions))
            && !(exclusion.Severity == Severity.CompatibleDetail && SaysNothingElse(pair, exclusion)))
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

    // A detail is none if it lies inside what the other says anyway: near a corner of a town, and in the town.
    private bool SaysNothingElse(HeldPair pair, DeclaredExclusion exclusion)
    {
        var at = fillers.TimeOf(pair.Left.Subjects);
        var roles = exclusion.Left.Functional.Where(role => exclusion.Right.Functional.Contains(role)).ToList();
        return roles.Count > 0 && roles.TrueForAll(role =>
            pair.Left.ArgumentOf(exclusion.Left, role) is { } left && pair.Right.ArgumentOf(exclusion.Right, role) is { } right
            && fillers.AnyOverlap(left, right, at));
    }
}
