namespace KnowledgeGraph.Queries;

/// <summary>The word that all agree on.</summary>
internal sealed class UnanimousPolicy() : VerificationPolicy("unanimous")
{
    public override VerificationStatus StatusOf(Verification verification)
    {
        var words = verification.OfWhole().Select(assessment => assessment.WordOf()).ToHashSet();
        if (words.Count == 0)
        {
            return verification.WordWithoutOthers();
        }

        return words.Count == 1 && verification.Disputes.Count == 0 ? words.Single() : VerificationStatus.Mixed;
    }
}
