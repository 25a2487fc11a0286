namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>What was said before what, by the times or by what is entered about their order.</summary>
internal sealed class ConflictOracleOrder(EntityGraph graph)
{
    public bool IsBefore(Statement left, Statement right)
    {
        var (said, other) = (SaidTimes.Of(graph, left), SaidTimes.Of(graph, right));
        return said.IsCertainlyBefore(other) || (said.MayCoincideWith(other) && IsEnteredBefore(left, right));
    }

    private bool IsEnteredBefore(Statement left, Statement right)
    {
        var steps = graph.Relationships.Where(link => !link.IsRedacted && graph.TryGet<Statement>(link.From, out _) && graph.TryGet<Statement>(link.To, out _))
            .Select(link => link.Type == KnownRelationships.Before.Code ? (link.From, link.To) : link.Type == KnownRelationships.After.Code ? (link.To, link.From) : default)
            .Where(step => !step.Item1.IsDefault)
            .ToList();
        var later = new HashSet<EntityId> { left.Id };
        while (steps.Exists(step => later.Contains(step.Item1) && later.Add(step.Item2)))
        {
            // Each round takes one step further.
        }

        return left.Id != right.Id && later.Contains(right.Id);
    }
}
