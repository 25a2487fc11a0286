namespace KnowledgeGraph.Presentation;

/// <summary>How the type of a relationship reads in an export.</summary>
internal static class ExportedLabels
{
    /// <summary>
    /// The label of the type, but of what is derived from a statement what that does: <c>said by</c> and <c>passed on by</c>, <c>retracts</c>
    /// and <c>corrects</c>.
    /// </summary>
    public static string Of(Relationship relationship, RelationshipType type, EntityGraph graph)
    {
        if (!relationship.IsDerived || graph.StatementOf(relationship.From) is not { IsRedacted: false } statement)
        {
            return type.ToString();
        }

        if (relationship.Type == KnownRelationships.SpokenBy.Code)
        {
            return PassesOn(statement, hop => hop.Speakers, relationship.To) ? "passed on by" : "said by";
        }

        if (relationship.Type == KnownRelationships.OnBehalfOf.Code)
        {
            return PassesOn(statement, hop => hop.OnBehalfOf, relationship.To) ? "passed on on behalf of" : "said on behalf of";
        }

        return relationship.Type == KnownRelationships.Supersedes.Code ? ActVerbs.Of(statement.Act, graph.Vocabulary) : type.ToString();
    }

    // Because who passes something on commits himself to no more than that it was said; who is at both ends said it.
    private static bool PassesOn(Statement statement, Func<Hop, ValueList<EntityId>> of, EntityId agent) => !of(statement.Origin).Contains(agent);
}
