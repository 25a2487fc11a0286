namespace KnowledgeGraph.Queries;

/// <summary>Rule (b): a role that has one filling is filled differently.</summary>
internal sealed class FillerRule(PredicateReader predicates, FillerReader fillers)
{
    public void Find(HeldPair pair, List<PairFinding> findings)
    {
        if (!pair.AreAffirmedFacts || pair.Link == SubjectLink.Part || !pair.HoldTogether)
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

    private PairFinding? Find(HeldPair pair, Predicate predicate, Code role)
    {
        if (pair.Left.ArgumentOf(predicate, role) is not { IsOpen: false } left || pair.Right.ArgumentOf(predicate, role) is not { IsOpen: false } right
            || SeverityOf(left, right, fillers.TimeOf(pair.Left.Subjects)) is not { } severity)
        {
            return null;
        }

        var conditions = pair.NewConditions();
        foreach (var key in predicate.Key)
        {
            if (key != role && !fillers.Agree(pair.Left.ArgumentOf(predicate, key), pair.Right.ArgumentOf(predicate, key), conditions))
            {
                return null;
            }
        }

        fillers.AddLabels(left, right, conditions);
        return new PairFinding
        {
            Rule = RuleOrder.DisjointFillers,
            Reason = ConflictReasons.DisjointFillers,
            Severity = severity,
            Predicate = predicate.Code,
            Role = role,
            Conditions = conditions,
        };
    }

    private Severity? SeverityOf(Argument left, Argument right, UncertainTime at)
    {
        if (AreAll<TextTerm>(left, right))
        {
            return SeverityOf(left, right, one => other => fillers.Compare(one, other) == Likeness.One, (_, _) => true, Severity.Tension);
        }

        if (AreAll<NodeTerm>(left, right))
        {
            return SeverityOf(
                left,
                right,
                one => other => fillers.Overlap(one, other, at),
                (one, other) => fillers.AreDisjoint(((NodeTerm)one).Id, ((NodeTerm)other).Id, at),
                Severity.Contradiction);
        }

        return AreAll<StatementTerm>(left, right)
            ? SeverityOf(left, right, one => other => one == other, (_, _) => true, Severity.Contradiction)
            : null;
    }

    private static bool AreAll<T>(Argument left, Argument right)
        where T : Term => left.Fillers.All(filler => filler is T) && right.Fillers.All(filler => filler is T);

    // A joint filling is a set: a subset is a detail, a partial overlap a tension, and disjoint sets exclude each other.
    private static Severity? SeverityOf(
        Argument left, Argument right, Func<Term, Predicate<Term>> matches, Func<Term, Term, bool> excludes, Severity ifDisjoint)
    {
        var leftMatched = left.Fillers.Count(filler => right.Fillers.Any(other => matches(filler)(other)));
        var rightMatched = right.Fillers.Count(filler => left.Fillers.Any(other => matches(other)(filler)));
        if (leftMatched == 0)
        {
            return left.Fillers.All(filler => right.Fillers.All(other => excludes(filler, other))) ? ifDisjoint : null;
        }

        if (leftMatched == left.Fillers.Count || rightMatched == right.Fillers.Count)
        {
            return leftMatched == left.Fillers.Count && rightMatched == right.Fillers.Count ? null : Severity.CompatibleDetail;
        }

        var isExcluded = left.Fillers.Any(filler => right.Fillers.All(other => excludes(filler, other)))
            || right.Fillers.Any(filler => left.Fillers.All(other => excludes(other, filler)));
        return isExcluded ? Severity.Tension : null;
    }
}
