namespace KnowledgeGraph.Queries;

/// <summary>Reads who found that a statement was never meant, or that its words or its document are not what they are given out to be.</summary>
internal sealed class StatementDoubts(EntityGraph graph, UtteranceReader utterances)
{
    /// <summary>The first assessment in force that says so, of the statement, its words or its document as a whole; null if none does.</summary>
    public Statement? On(Utterance utterance)
    {
        if (!utterance.Doubt.IsRead)
        {
            // Because nobody assessed most statements, nor where they stand.
            var mayBeDoubted = IsAssessed(utterance.Ordinal)
                || (utterance.Statement.Source is { } source && graph.Index.OrdinalOf(source.Document) is var document and >= 0 && IsAssessed(document));
            utterance.Doubt = (true, mayBeDoubted ? Find(utterance.Statement) : null);
        }

        return utterance.Doubt.First;
    }

    private bool IsAssessed(int ordinal) => !graph.Index.To(ordinal, KnownRelationships.Assesses).IsEmpty;

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
