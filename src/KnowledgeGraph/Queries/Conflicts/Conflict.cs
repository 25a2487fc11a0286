namespace KnowledgeGraph.Queries;

/// <summary>Two statements that conflict, why, how far, and on what it hangs. It says nothing about which of them is right.</summary>
public sealed record Conflict
{
    internal Conflict()
    {
    }

    /// <summary>Whether two speakers disagree, one revises himself, reports differ, or it is a matter of terms.</summary>
    public required ConflictKind Kind { get; init; }

    /// <summary>Why they conflict: one of <see cref="ConflictReasons"/>, or the code of a rule of the caller's.</summary>
    public required Code Reason { get; init; }

    /// <summary>How far the contents clash, given the conditions.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What they conflict on.</summary>
    public required ConflictSlot Slot { get; init; }

    /// <summary>The side that the ledger has first.</summary>
    public required ConflictSide Left { get; init; }

    /// <summary>The other side.</summary>
    public required ConflictSide Right { get; init; }

    /// <summary>What it hangs on; empty if on nothing.</summary>
    public required ValueList<ConflictCondition> Conditions { get; init; }

    /// <summary>The document in which both sides stand, or null.</summary>
    public required Document? Document { get; init; }

    /// <summary>The nearest party that a speaker of each side belonged to when he said it, or null. It does not make the conflict less.</summary>
    public required Agent? Party { get; init; }

    /// <summary>The judgements on it, in ledger order; the last one counts.</summary>
    public required ValueList<Judgement> Judgements { get; init; }

    /// <summary>Who says what, in one plain sentence without a full stop; never who did it.</summary>
    public required string Explanation { get; init; }

    /// <summary>Both sides, the kind, the severity and the reason, with the conditions.</summary>
    public override string ToString()
    {
        var conditions = Conditions.Count == 0 ? "" : $", {string.Join(", ", Conditions)}";
        return $"{Left} against {Right}: {Words(Kind)}, {Words(Severity)}, {Reason}{conditions}";
    }

    private static string Words(ConflictKind kind) => kind switch
    {
        ConflictKind.SelfContradiction => "self-contradiction",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Words(Severity severity) => severity switch
    {
        Severity.CompatibleDetail => "compatible detail",
        _ => severity.ToString().ToLowerInvariant(),
    };
}
