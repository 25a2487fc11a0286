namespace KnowledgeGraph.Queries;

/// <summary>The word of what was said last.</summary>
internal sealed class LatestVerdictPolicy() : VerificationPolicy("latest verdict")
{
    public override VerificationStatus StatusOf(Verification verification)
    {
        var all = verification.OfWhole().ToList();
        var latest = all.Where(one => !all.Exists(other => other.Said.Time.IsCertainlyAfter(one.Said.Time)))
            .Select(assessment => assessment.WordOf())
            .Distinct()
            .ToList();
        return latest.Count switch
        {
            0 => verification.WordWithoutOthers(),
            1 => latest[0],
            _ => VerificationStatus.Mixed,
        };
    }
}
