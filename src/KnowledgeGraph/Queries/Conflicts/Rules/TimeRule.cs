namespace KnowledgeGraph.Queries;

/// <summary>Rule (d): two times of one thing, or two orders of two events, cannot both be right.</summary>
internal sealed class TimeRule(PredicateReader predicates, FillerReader fillers)
{
    public void Find(in HeldPair pair, List<PairFinding> findings)
    {
        if (!pair.AreAffirmedFacts || pair.Link == SubjectLink.Part)
        {
            return;
        }

        foreach (var (predicate, role) in predicates.FunctionalRoles(pair.Left.Predicate, pair.Right.Predicate))
        {
            if (AreApart(pair.Left.ArgumentOf(predicate, role), pair.Right.ArgumentOf(predicate, role)))
            {
                AddApart(pair, predicate, role, findings);
            }
        }

        if (predicates.Shared(pair.Left.Predicate, pair.Right.Predicate).Find(predicate => predicate.Code == KnownPredicates.HappenedBefore) is { } order)
        {
            AddReversedOrder(pair, order, findings);
        }
    }

    private void AddApart(in HeldPair pair, Predicate predicate, Code role, List<PairFinding> findings)
    {
        var conditions = pair.NewConditions();
        foreach (var key in predicate.Key)
        {
            if (key != role && !fillers.Agree(pair.Left.ArgumentOf(predicate, key), pair.Right.ArgumentOf(predicate, key), conditions))
            {
                return;
            }
        }

        findings.Add(Finding(predicate, role, conditions));
    }

    private void AddReversedOrder(in HeldPair pair, Predicate predicate, List<PairFinding> findings)
    {
        var conditions = new Conditions(pair.Graph);
        if (pair.Left.ArgumentOf(predicate, KnownRoles.Event) is { } left && pair.Left.ArgumentOf(predicate, KnownRoles.Other) is { } leftOther
            && fillers.Agree(left, pair.Right.ArgumentOf(predicate, KnownRoles.Other), conditions)
            && fillers.Agree(leftOther, pair.Right.ArgumentOf(predicate, KnownRoles.Event), conditions))
        {
            findings.Add(Finding(predicate, null, conditions));
        }
    }

    private bool AreApart(Argument? left, Argument? right) =>
        left is { IsOpen: false, Fillers: [TimeTerm, ..] } && right is { IsOpen: false, Fillers: [TimeTerm, ..] } && AreAllApart(left, right);

    private bool AreAllApart(Argument left, Argument right) =>
        left.Fillers.All(filler => filler is TimeTerm) && right.Fillers.All(filler => filler is TimeTerm)
        && left.Fillers.All(one => right.Fillers.All(other =>
            !fillers.Solve(((TimeTerm)one).Time).MayCoincideWith(fillers.Solve(((TimeTerm)other).Time))));

    private static PairFinding Finding(Predicate predicate, Code? role, Conditions conditions) => new()
    {
        Rule = RuleOrder.IncompatibleTimes,
        Reason = ConflictReasons.IncompatibleTimes,
        Severity = Severity.Contradiction,
        Predicate = predicate.Code,
        Role = role,
        Conditions = conditions,
    };
}
