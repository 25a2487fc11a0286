namespace KnowledgeGraph.Queries;

/// <summary>What the assessments of a whole come to, each as one word.</summary>
internal static class VerdictWords
{
    /// <summary>The word of one assessment.</summary>
    public static VerificationStatus WordOf(this StatementAssessment assessment) => assessment.Verdict switch
    {
        Verdict.Verified => assessment.IsSelfConfirmation ? VerificationStatus.SelfConfirmedOnly : VerificationStatus.Confirmed,
        Verdict.CouldNotVerify or Verdict.CouldNotLocate => VerificationStatus.CouldNotVerify,
        _ => VerificationStatus.Refuted,
    };

    /// <summary>The assessments of the whole that are no self-confirmations.</summary>
    public static IEnumerable<StatementAssessment> OfWhole(this Verification verification) =>
        verification.Assessments.Where(assessment => assessment.IsOfWhole && !assessment.IsSelfConfirmation);

    /// <summary>The word where nobody but the speaker's own side assessed the whole.</summary>
    public static VerificationStatus WordWithoutOthers(this Verification verification)
    {
        if (verification.Disputes.Count > 0)
        {
            return VerificationStatus.Disputed;
        }

        if (verification.Assessments.Any(assessment => assessment.IsOfWhole))
        {
            return VerificationStatus.SelfConfirmedOnly;
        }

        return verification.Assessments.Count > 0 ? VerificationStatus.PartlyAssessed : VerificationStatus.Unassessed;
    }
}
