namespace KnowledgeGraph.Queries;

/// <summary>Two commitments that are compared, the one that the ledger has first on the left.</summary>
internal readonly record struct HeldPair(EntityGraph Graph, HeldProposition Left, HeldProposition Right, SubjectLink Link, EntityId LeftSubject, EntityId RightSubject)
{
    /// <summary>Whether the two may hold at one time.</summary>
    public bool HoldTogether => Left.Utterance.Holds.MayCoincideWith(Right.Utterance.Holds);

    public bool AreAffirmedFacts => Left.IsAffirmedFact && Right.IsAffirmedFact;

    /// <summary>New conditions, with the one on what both are about if that is unsure.</summary>
    public Conditions NewConditions()
    {
        var conditions = new Conditions(Graph);
        if (Link == SubjectLink.Unsure)
        {
            conditions.AddSame(LeftSubject, RightSubject);
        }

        return conditions;
    }
}
