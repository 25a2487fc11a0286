namespace KnowledgeGraph.Presentation;

/// <summary>Reads statements as edges from who says something to what it is about.</summary>
internal sealed class SpokenLinks(EntityGraph graph)
{
    private const int MostVerbs = 3;
    private const int MostIds = 2;

    private readonly ForceReader _force = new(graph);

    /// <summary>An edge for each original speaker and each thing that the statement is about; none for what is redacted or about nobody else.</summary>
    public IEnumerable<SpokenLink> Of(Statement statement)
    {
        if (statement.IsRedacted || statement.Attribution.Count == 0)
        {
            yield break;
        }

        var style = StatementVerbs.StyleOf(statement, graph.Vocabulary);
        var verb = StatementVerbs.Of(statement, graph) + Reserve(statement);
        foreach (var aim in StatementAims.Of(statement, graph))
        {
            if (statement.Origin is { Principals.Count: 0, Unnamed: { } unnamed })
            {
                yield return new SpokenLink(null, unnamed, aim, style, verb, statement);
            }

            foreach (var speaker in statement.Origin.Principals)
            {
                yield return new SpokenLink(speaker, null, aim, style, verb + TakenBack(statement, speaker), statement);
            }
        }
    }

    /// <summary>The label of statements that share an edge: a line for what is done, with the ids of few and the number of many.</summary>
    public static IEnumerable<string> LabelOf(IEnumerable<SpokenLink> alike)
    {
        var verbs = alike.GroupBy(link => link.Verb).ToList();
        foreach (var verb in verbs.Take(verbs.Count > MostVerbs ? MostVerbs - 1 : MostVerbs))
        {
            var ids = verb.Select(link => link.Statement.Id.Value).Distinct().ToList();
            yield return ids.Count <= MostIds ? $"{verb.Key} ({string.Join(", ", ids)})" : $"{verb.Key}, {Lists.Count(ids.Count, "statement")}";
        }

        if (verbs.Count > MostVerbs)
        {
            yield return $"and {Lists.Count(verbs.Skip(MostVerbs - 1).SelectMany(verb => verb).Select(link => link.Statement.Id).Distinct().Count(), "more statement")}";
        }
    }

    // With what reserve it was said, and whether who passed it on took that back.
    private string Reserve(Statement statement)
    {
        var hedge = HedgeWords.Of(statement);
        var isReportTakenBack = statement.Attribution.SkipLast(1).Index().Any(hop => hop.Item.Principals.Any(agent => _force.HopTakenBackIn(statement, hop.Index, agent) is not null));
        return $"{(hedge.Length > 0 ? $", {hedge}" : "")}{(isReportTakenBack ? ", report taken back" : "")}";
    }

    private string TakenBack(Statement statement, EntityId speaker) =>
        statement.Propositions.Count > 0 && statement.Propositions.All(proposition => _force.TakenBackIn(statement, proposition.Id, speaker) is not null)
            ? ", taken back"
            : "";
}
