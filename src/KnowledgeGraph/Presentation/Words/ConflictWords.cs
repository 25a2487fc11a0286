using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>How far and why two sides clash, in words.</summary>
internal static class ConflictWords
{
    /// <summary><c>The two sides contradict each other</c>, with between whom where it is not two speakers.</summary>
    public static string HowFar(Conflict conflict) => Between(conflict.Kind) + conflict.Severity switch
    {
        Severity.Contradiction => "contradict each other",
        Severity.Tension => "are in tension",
        _ => "differ in a detail, and both can be so",
    };

    /// <summary>The reason, to be put after <c>because</c>.</summary>
    public static string Why(Conflict conflict)
    {
        var reason = conflict.Reason;
        return reason switch
        {
            _ when reason == ConflictReasons.OppositePolarity => "the one affirms what the other negates",
            _ when reason == ConflictReasons.PartlyDenied => "the one affirms of several jointly what the other negates of some of them",
            _ when reason == ConflictReasons.DisjointFillers => Named(conflict),
            _ when reason == ConflictReasons.DisjointQuantities => "the two numbers do not fit together",
            _ when reason == ConflictReasons.IncompatibleTimes => "the two times do not fit together",
            _ when reason == ConflictReasons.FactAgainstFuture => "the one says as a fact what the other says is still to come",
            _ when reason == ConflictReasons.ExcludedPredicates => "the ledger declares so of the two predicates",
            _ when reason == ConflictReasons.OpposedFraming => "their terms for one target take opposite stances",
            _ when reason == ConflictReasons.Disputed => "the one says in so many words that the other is wrong",
            _ when reason == ConflictReasons.DeniedQuotation => "who is quoted denies having said so",
            _ when reason == ConflictReasons.Asserted => "a judgement says so",
            _ => $"a rule of the caller's says so ({CodeWords.Of(reason)})",
        };
    }

    // Because of lists that have something in common it would not be so that each names another.
    private static string Named(Conflict conflict)
    {
        var another = conflict.Slot.Role is { } role ? $"another {CodeWords.Of(role)}" : "something else";
        return conflict.Severity switch
        {
            Severity.CompatibleDetail => $"the one names all that the other names, and {another} besides",
            Severity.Tension when HasSeveral(conflict) => $"each names {another} beside what both name",
            _ => $"each names {another}",
        };
    }

    private static bool HasSeveral(Conflict conflict) =>
        conflict.Slot.Role is { } role && new[] { conflict.Left, conflict.Right }.Any(side => side.Proposition?[role]?.Fillers is [NodeTerm, _, ..]);

    private static string Between(ConflictKind kind) => kind switch
    {
        ConflictKind.Revision => "One speaker said the one first and the other later, and the two ",
        ConflictKind.SelfContradiction => "One speaker said both, nothing shows which was later, and the two ",
        ConflictKind.Reporting => "One speaker's words are reported differently, and the two reports ",
        ConflictKind.Framing => "In their words, not in facts, the two sides ",
        _ => "The two sides ",
    };
}
