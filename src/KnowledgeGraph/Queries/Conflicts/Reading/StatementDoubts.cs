namespace KnowledgeGraph.Queries;

/// <summary>Reads who found that a statement was never meant, or that its words or its document are not what they are given out to be.</summary>
internal sealed class StatementDoubts(EntityGraph graph, UtteranceReader utterances)
{
    private readonly Dictionary<EntityId, Statement?> _known = [];

    /// <summary>The first assessment in force that says so, of the statement, its words or its document as a whole; null if none does.</summary>
    public Statement? On(Statement statement)
    {
        // Because nobody assessed most statements, which need not be remembered then.
        if (!IsAssessed(statement.Id) && !(statement.Source is { } source && IsAssessed(source.Document)))
        {
            return null;
        }

        if (!_known.TryGetValue(statement.Id, out var doubt))
        {
            _known.Add(statement.Id, doubt = Find(statement));
        }

        return doubt;
    }

    private bool IsAssessed(EntityId id) =>
        graph.Index.OrdinalOf(id) is var ordinal and >= 0 && !graph.Index.To(ordinal, KnownRelationships.Assesses).IsEmpty;

    private Statement? Find(Statement statement)
    {
        EntityId[] assessed = statement.Source is { } source ? [statement.Id, source.Document] : [statement.Id];
        return assessed.Where(graph.Contains)
            .SelectMany(id => graph.In(id, KnownRelationships.Assesses))
            .FirstOrDefault(assessment => assessment.Verdict is Verdict.Satire or Verdict.Inauthentic
                && assessment.Targets.Any(target => IsWhole(target, statement))
                && utterances.IsInForce(assessment));
    }

    private static bool IsWhole(StatementTarget target, Statement statement) =>
        target.Id == statement.Id
            ? target.Hop is null || target.Hop == statement.Attribution.Count - 1
            : target.Id == statement.Source?.Document && target.Attribute is null;
}
