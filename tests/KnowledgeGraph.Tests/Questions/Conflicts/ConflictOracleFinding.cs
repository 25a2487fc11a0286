using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>A conflict, as far as the page of the decision says what it is.</summary>
internal sealed record ConflictOracleFinding(Code Reason, ConflictOracleSide Left, ConflictOracleSide Right, Code? Role, Severity Severity)
{
    public ConflictKind Kind { get; init; }

    /// <summary>Whether it hangs on two things being one of which that is not sure.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Whether it hangs on two counts standing for one moment.</summary>
    public bool IsOfOneMoment { get; init; }

    /// <summary>The targets of terms; the default for other rules.</summary>
    public (EntityId Left, EntityId Right) Targets { get; init; }

    public override string ToString() =>
        $"{Left.Id} {Right.Id} {Reason}{(Role is { } role ? ":" + role : "")} {Severity} {Kind}{(IsUnsure ? " unsure" : "")}{(IsOfOneMoment ? " moment" : "")}";

    /// <summary>The same of an answer.</summary>
    public static string TextOf(Conflict conflict) =>
        $"{IdOf(conflict.Left)} {IdOf(conflict.Right)} {conflict.Reason}{(conflict.Slot.Role is { } role ? ":" + role : "")} {conflict.Severity} {conflict.Kind}"
        + (conflict.Conditions.Any(condition => condition.Kind == ConflictConditionKind.SameIdentity) ? " unsure" : "")
        + (conflict.Conditions.Any(condition => condition.Kind == ConflictConditionKind.OneMoment) ? " moment" : "");

    private static EntityId IdOf(ConflictSide side) => side.Proposition?.Id ?? side.Statement.Statement.Id;
}
