namespace KnowledgeGraph;

/// <summary>Finds relationships that rest on statements of which none says so any more, or none ever did.</summary>
internal static class LostEvidence
{
    /// <summary>One finding per relationship, with its evidence in its order; the relationship stays in the graph.</summary>
    public static IEnumerable<Finding> In(EntityGraph graph) =>
        graph.Relationships
            .Where(relationship => relationship is { IsDerived: false, Evidence.Count: > 0 } && !relationship.Evidence.Any(id => Upholds(graph, id)))
            .Select(relationship => new Finding(
                FindingCode.EvidenceLost,
                $"'{relationship.Id}' rests on {string.Join(" and ", relationship.Evidence.Select(id => $"'{id}', which {WhatBecameOf(graph, id)}"))}.",
                [relationship.Id, .. relationship.Evidence]));

    // Of a denial the propositions are what is denied, so that only a negated one affirms something.
    private static bool Upholds(EntityGraph graph, EntityId id)
    {
        if (!graph.TryGet<Statement>(id, out var statement) || statement.IsRedacted)
        {
            return false;
        }

        var isDenial = IsDenial(graph, statement);
        return statement.Propositions.Count == 0
            ? !isDenial
            : statement.Propositions.Any(proposition => proposition.Polarity == (isDenial ? Polarity.Negative : Polarity.Affirmative));
    }

    private static string WhatBecameOf(EntityGraph graph, EntityId id)
    {
        if (!graph.TryGet<Statement>(id, out var statement))
        {
            return graph.StatusOf(id) switch
            {
                IdStatus.Withdrawn => "was withdrawn",
                IdStatus.NotYetKnown => "was not known yet",
                _ => "only a newer version of the format understands",
            };
        }

        if (statement.IsRedacted)
        {
            return "was redacted";
        }

        return IsDenial(graph, statement) ? "is a denial" : "only says what is not so";
    }

    private static bool IsDenial(EntityGraph graph, Statement statement) =>
        graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Opposite;
}
