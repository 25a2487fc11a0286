using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out a part of a graph by its relationships.</summary>
internal static class SubgraphPage
{
    // Because a page is for reading; a part may be as large as its graph.
    private const int Most = 500;

    /// <summary>The page, with the first relationships in ledger order; that it leaves out some it says.</summary>
    public static Page Of(Subgraph part)
    {
        var composer = new PageComposer(part.Graph);
        var items = part.Relationships.Take(Most).Select(relationship => composer.Item(
            () => [composer.Relationships.Of(relationship)],
            () =>
            [
                new("From", NodeWords.Of(part.Graph.Get<Node>(relationship.From))),
                new("Relationship", CodeWords.Of(relationship.Type)),
                new("To", NodeWords.Of(part.Graph.Get<Node>(relationship.To))),
                new("According to", composer.According(relationship)),
            ])).ToValueList();
        var summary = new List<string> { $"{Sentence.Begin(Lists.Count(part.Nodes.Count, "node"))} and {Lists.Count(part.Relationships.Count, "relationship")} among them." };
        if (part.Relationships.Count > Most)
        {
            summary.Add($"The first {Lists.Number(Most)} are shown.");
        }

        return new Page
        {
            Question = "What is this part of the graph?",
            Summary = summary.ToValueList(),
            Sections = [new PageSection(null, items)],
            Evidence = composer.Evidence(),
        };
    }
}
