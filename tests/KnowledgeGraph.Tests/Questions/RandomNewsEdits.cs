using CsCheck;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>What the recorder puts right, takes back and removes afterwards.</summary>
internal static class RandomNewsEdits
{
    public static Gen<EditDraft[]> Of(NewsSize size, int statements, int[] topics)
    {
        var kind = Gen.Frequency(
            (4, Gen.Const(EditKind.AmendStatement)),
            (3, Gen.Const(EditKind.WithdrawStatement)),
            (2, Gen.Const(EditKind.RedactStatement)),
            (1, Gen.Const(EditKind.AmendRelationship)),
            (2, Gen.Const(EditKind.WithdrawRelationship)),
            (1, Gen.Const(EditKind.RedactRelationship)),
            (2, Gen.Const(EditKind.WithdrawJudgement)),
            (1, Gen.Const(EditKind.RedactJudgement)),
            (1, Gen.Const(EditKind.RedactPerson)));
        return Gen.Select(kind, Gen.Int[0, 999], RandomNewsStatements.Draft(size, statements, topics), RandomNewsTimes.Interval, Gen.Int[1, 24])
            .Select((what, choice, statement, time, hours) => new EditDraft(what, choice, statement, time, hours))
            .Array[0, size.Edits];
    }
}
