namespace KnowledgeGraph.Queries;

/// <summary>Rule (b): a role that has one filling is filled differently.</summary>
internal sealed class FillerRule(PredicateReader predicates, FillerReader fillers)
{
    public void Find(in HeldPair pair, List<PairFinding> findings)
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

    private PairFinding? Find(in HeldPair pair, Predicate predicate, Code role)
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
            return SeverityOf(left, right, at, Severity.Tension);
        }

        return AreAll<NodeTerm>(left, right) || AreAll<StatementTerm>(left, right) ? SeverityOf(left, right, at, Severity.Contradiction) : null;
    }

    // A joint filling is a set: a subset is a detail, a partial overlap a tension, and disjoint sets exclude each other.
    private Severity? SeverityOf(Argument left, Argument right, UncertainTime at, Severity ifDisjoint)
    {
        var leftMatched = Matched(left, right, at);
        if (leftMatched == 0)
        {
            return AreExcluded(left, right, at) ? ifDisjoint : null;
        }

        var rightMatched = Matched(right, left, at);
        if (leftMatched == left.Fillers.Count || rightMatched == right.Fillers.Count)
        {
            return leftMatched == left.Fillers.Count && rightMatched == right.Fillers.Count ? null : Severity.CompatibleDetail;
        }

        return IsAnyExcluded(left, right, at) || IsAnyExcluded(right, left, at) ? Severity.Tension : null;
    }

    private static bool AreAll<T>(Argument left, Argument right)
        where T : Term => AreAll<T>(left) && AreAll<T>(right);

    private static bool AreAll<T>(Argument argument)
        where T : Term
    {
        foreach (var filler in argument.Fillers.AsSpan())
        {
            if (filler is not T)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many of the first are one with one of the others, or inside of one, or around it.</summary>
    private int Matched(Argument argument, Argument others, UncertainTime at)
    {
        var matched = 0;
        foreach (var filler in argument.Fillers.AsSpan())
        {
            foreach (var other in others.Fillers.AsSpan())
            {
                if (fillers.Overlap(filler, other, at))
                {
                    matched++;
                    break;
                }
            }
        }

        return matched;
    }

    /// <summary>Whether each of the first excludes each of the others.</summary>
    private bool AreExcluded(Argument argument, Argument others, UncertainTime at)
    {
        foreach (var filler in argument.Fillers.AsSpan())
        {
            if (!IsExcluded(filler, others, at))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAnyExcluded(Argument argument, Argument others, UncertainTime at)
    {
        foreach (var filler in argument.Fillers.AsSpan())
        {
            if (IsExcluded(filler, others, at))
            {
                return true;
            }
        }

        return false;
    }

    // Words and statements that are not one exclude each other; of nodes not all do.
    private bool IsExcluded(Term filler, Argument others, UncertainTime at)
    {
        foreach (var other in others.Fillers.AsSpan())
        {
            if (filler is NodeTerm one && other is NodeTerm another && !fillers.AreDisjoint(one.Id, another.Id, at))
            {
                return false;
            }
        }

        return true;
    }
}
