namespace KnowledgeGraph.Queries;

/// <summary>The first word of a ranking that any assessment or dispute gives.</summary>
internal sealed class RankedPolicy(string name, ValueList<VerificationStatus> ranking) : VerificationPolicy(name)
{
    public override VerificationStatus StatusOf(Verification verification)
    {
        var words = verification.OfWhole().Select(assessment => assessment.WordOf()).ToHashSet();
        if (verification.Disputes.Count > 0)
        {
            words.Add(VerificationStatus.Disputed);
        }

        foreach (var word in ranking)
        {
            if (words.Contains(word))
            {
                return word;
            }
        }

        return verification.WordWithoutOthers();
    }
}
