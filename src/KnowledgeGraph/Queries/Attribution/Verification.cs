namespace KnowledgeGraph.Queries;

/// <summary>What is known of checks on a statement: a set, not one word, because assessors may differ.</summary>
/// <param name="Assessments">The assessments in force, in ledger order, inherited ones last.</param>
/// <param name="Disputes">The statements in force by others that deny, dispute or refute it, in ledger order.</param>
public sealed record Verification(ValueList<StatementAssessment> Assessments, ValueList<Statement> Disputes)
{
    /// <summary>Whether nobody assessed or disputed it; that says nothing about whether it is so.</summary>
    public bool IsEmpty => Assessments.Count == 0 && Disputes.Count == 0;

    /// <summary>The verdicts with their assessors and the ids of disputes, or <c>not assessed</c>.</summary>
    public override string ToString()
    {
        var assessments = Assessments.Select(assessment =>
            $"{VerdictText(assessment.Verdict)} ({string.Join(" and ", assessment.Assessors)}{(assessment.IsInherited ? ", of another report" : "")})");
        var parts = assessments.Concat(Disputes.Select(dispute => $"disputed ({dispute.Id})")).ToList();
        return parts.Count == 0 ? "not assessed" : string.Join("; ", parts);
    }

    private static string VerdictText(Verdict verdict) => verdict switch
    {
        Verdict.CouldNotVerify => "could not be verified",
        Verdict.CouldNotLocate => "could not be located",
        _ => verdict.ToString().ToLowerInvariant(),
    };
}
