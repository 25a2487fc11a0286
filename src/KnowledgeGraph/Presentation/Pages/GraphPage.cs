namespace KnowledgeGraph.Presentation;

/// <summary>Lays out a whole graph: how much of what it holds, and who says what in it.</summary>
internal static class GraphPage
{
    // Because a page is for reading; a graph may hold millions.
    private const int MostStatements = 500;

    /// <summary>The page, with the first statements in ledger order; how many it leaves out it says.</summary>
    public static Page Of(EntityGraph graph, CancellationToken cancellationToken)
    {
        var composer = new PageComposer(graph, cancellationToken);
        var items = new ItemOf(composer);
        var statements = graph.Statements.Where(statement => !statement.IsRedacted).Take(MostStatements).Select(items.Any).ToValueList();
        var kinds = Enumerable.Range(0, graph.NodeCount).CountBy(graph.Index.KindOf).OrderBy(kind => kind.Key).ToList();
        var summary = new List<string>
        {
            kinds.Count == 0 ? "There is nothing in it." : $"{Sentence.Begin(Lists.And(kinds.Select(kind => Lists.Count(kind.Value, EnumWords.Of(kind.Key)))))}; {Lists.Count(graph.RelationshipCount, "relationship")}.",
        };
        if (statements.Count == MostStatements)
        {
            summary.Add($"No more than the first {Lists.Count(MostStatements, "statement")} are shown.");
        }

        return new Page
        {
            Question = "Who says what in this graph?",
            Summary = summary.ToValueList(),
            Sections = [new PageSection(null, statements)],
            Evidence = composer.Evidence(),
        };
    }
}
