namespace KnowledgeGraph.Queries;

/// <summary>Finds what two commitments have in common.</summary>
internal sealed class Agreements(EntityGraph graph, ConflictFinder finder)
{
    /// <summary>
    /// The predicate on which two commitments agree, with what that hangs on; null if they do not. They are about one thing,
    /// affirm or negate alike, in the same mode, may hold at one time, and what fills the roles that both fill is one, or
    /// overlaps; of numbers one says the other. A key role that one of them leaves empty keeps them apart.
    /// </summary>
    public (Code Predicate, Conditions Conditions)? Between(HeldProposition one, HeldProposition other)
    {
        if (one.Polarity != other.Polarity || !AreAlike(one.Modality, other.Modality) || finder.PairOf(one, other) is not { Link: SubjectLink.One or SubjectLink.Unsure } pair || !pair.HoldTogether)
        {
            return null;
        }

        // In ledger order, because the two agree whichever of them is asked about.
        foreach (var predicate in Common(pair.Left, pair.Right))
        {
            var conditions = pair.NewConditions();
            if (RolesAgree(pair.Left, pair.Right, predicate, conditions))
            {
                return (predicate.Code, conditions);
            }
        }

        return null;
    }

    private static bool AreAlike(Modality one, Modality other) =>
        one == other || (one is Modality.Future or Modality.Intention && other is Modality.Future or Modality.Intention);

    // What is denied of the general is denied of the special, and not the other way round.
    private List<Predicate> Common(HeldProposition one, HeldProposition other)
    {
        if (one.Polarity == Polarity.Affirmative)
        {
            return finder.Predicates.MostSpecialShared(one.Predicate, other.Predicate);
        }

        return finder.Predicates.Implies(one.Predicate, other.Predicate) ? [finder.Predicates.Of(one.Predicate)]
            : finder.Predicates.Implies(other.Predicate, one.Predicate) ? [finder.Predicates.Of(other.Predicate)]
            : [];
    }

    // What two parties hold may be one and the same statement, which agrees with itself even where it leaves a number open.
    private bool RolesAgree(HeldProposition one, HeldProposition other, Predicate predicate, Conditions conditions)
    {
        if (one.Proposition.Arguments.Count == 0 || other.Proposition.Arguments.Count == 0)
        {
            return false;
        }

        var at = finder.Fillers.TimeOf(one.Subjects);
        foreach (var role in predicate.Roles.Concat(one.Proposition.Arguments.Select(argument => argument.Role)).Distinct())
        {
            var left = one.Proposition[role];
            var right = other.Proposition[role];
            if (left is null || right is null)
            {
                if ((left is not null || right is not null) && predicate.Key.Contains(role))
                {
                    return false;
                }
            }
            else if (!ReferenceEquals(left, right) && !Overlap(left, right, at, conditions))
            {
                return false;
            }
        }

        return true;
    }

    private bool Overlap(Argument left, Argument right, UncertainTime at, Conditions conditions)
    {
        var (fewer, more) = left.Fillers.Count <= right.Fillers.Count ? (left, right) : (right, left);
        var needed = new Conditions(graph);
        if (!fewer.Fillers.All(filler => more.Fillers.Any(other => Match(filler, other, at, needed))))
        {
            return false;
        }

        conditions.AddRange(needed);
        return true;
    }

    private bool Match(Term left, Term right, UncertainTime at, Conditions needed) =>
        left is QuantityTerm one && right is QuantityTerm other ? AreAgreed(one.Quantity, other.Quantity) : finder.Fillers.Match(left, right, at, needed);

    private static bool AreAgreed(Quantity one, Quantity other)
    {
        if (one.Qualifier == QuantityQualifier.Unknown || other.Qualifier == QuantityQualifier.Unknown)
        {
            return false;
        }

        // Because "at least two" leaves open all that "at least two hundred" says: without an end on both sides only the same bound agrees.
        var (isInside, isAround) = (FillerReader.IsWithin(one, other), FillerReader.IsWithin(other, one));
        return (isInside && (isAround || HasBothEnds(one.Interval))) || (isAround && HasBothEnds(other.Interval));
    }

    private static bool HasBothEnds(QuantityInterval interval) => interval is { Lower: not null, Upper: not null };
}
