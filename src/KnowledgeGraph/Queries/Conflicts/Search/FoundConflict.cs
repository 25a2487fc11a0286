namespace KnowledgeGraph.Queries;

/// <summary>A conflict before its statements are looked up, which is done only for those that an answer keeps.</summary>
internal sealed record FoundConflict
{
    public required ConflictKind Kind { get; init; }

    public required int Rule { get; init; }

    public required Code Reason { get; init; }

    public required Severity Severity { get; init; }

    public required EntityId Subject { get; init; }

    public required Code? Predicate { get; init; }

    public required Code? Role { get; init; }

    public required FoundSide Left { get; init; }

    public required FoundSide Right { get; init; }

    public required ValueList<ConflictCondition> Conditions { get; init; }

    /// <summary>The judgements on it, in ledger order.</summary>
    public required ValueList<Judgement> Judgements { get; init; }

    public bool IsDismissed => Judgements.Count > 0 && Judgements[^1].Verdict == JudgementVerdict.NoConflict;

    /// <summary>Whether a judgement is about these two sides.</summary>
    public bool IsNamedBy(Judgement judgement) => AreNamedBy(judgement, Left, Right);

    public static bool AreNamedBy(Judgement judgement, FoundSide left, FoundSide right) =>
        (left.IsNamed(judgement.Of[0]) && right.IsNamed(judgement.Of[1])) || (left.IsNamed(judgement.Of[1]) && right.IsNamed(judgement.Of[0]));

    /// <summary>Puts conflicts into the order of an answer: by the left side, the right side, the rule, the role, the kind.</summary>
    public static List<FoundConflict> InOrder(IEnumerable<FoundConflict> found)
    {
        // Because the places of statements all over the memory would else be looked up for each comparison of two conflicts.
        var placed = found.Select(conflict => (Left: conflict.Left.PlaceInLedger, Right: conflict.Right.PlaceInLedger, Conflict: conflict)).ToList();
        placed.Sort((one, other) =>
        {
            var order = one.Left.CompareTo(other.Left);
            order = order != 0 ? order : one.Right.CompareTo(other.Right);
            return order != 0 ? order : Compare(one.Conflict, other.Conflict);
        });
        return placed.ConvertAll(one => one.Conflict);
    }

    private static int Compare(FoundConflict one, FoundConflict other)
    {
        var order = one.Rule.CompareTo(other.Rule);
        order = order != 0 ? order : (one.Role ?? default).CompareTo(other.Role ?? default);
        order = order != 0 ? order : one.Kind.CompareTo(other.Kind);
        return order != 0 ? order : one.Subject.CompareTo(other.Subject);
    }
}
