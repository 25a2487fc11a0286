namespace KnowledgeGraph.Queries;

/// <summary>What is known of checks on a statement: a set, not one word, because assessors may differ.</summary>
public sealed record Verification
{
    internal Verification()
    {
    }

    /// <summary>The assessments in force, in ledger order, inherited ones last.</summary>
    public required ValueList<StatementAssessment> Assessments { get; init; }

    /// <summary>The statements in force that deny, dispute or refute it, in ledger order; the speaker's own are among them.</summary>
    public required ValueList<Statement> Disputes { get; init; }

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
