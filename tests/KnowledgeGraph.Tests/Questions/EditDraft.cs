namespace KnowledgeGraph.Tests.Questions;

/// <summary>What becomes of something recorded: it is chosen by a number among all that there is of its sort.</summary>
internal sealed record EditDraft(EditKind Kind, int Choice, Statement NewStatement, UncertainTime NewTime, int Hours);

internal enum EditKind
{
    AmendStatement,
    WithdrawStatement,
    RedactStatement,
    AmendRelationship,
    WithdrawRelationship,
    RedactRelationship,
    WithdrawJudgement,
    RedactJudgement,
    RedactPerson,
}
