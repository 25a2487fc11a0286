namespace KnowledgeGraph.Queries;

/// <summary>Tells which role of a predicate holds what is near a place.</summary>
internal static class NearRoles
{
    /// <summary>The role; null for a predicate that does not say that something is near.</summary>
    public static Code? Of(Vocabulary vocabulary, Code predicate)
    {
        if (vocabulary.Implies(predicate, KnownPredicates.OccurredNear))
        {
            return KnownRoles.Event;
        }

        return vocabulary.Implies(predicate, KnownPredicates.LocatedNear) ? KnownRoles.Subject : null;
    }
}
