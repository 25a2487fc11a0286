using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out the nodes around a node, and the relationships among them.</summary>
internal static class NeighborhoodPage
{
    /// <summary>The page.</summary>
    public static Page Of(Neighborhood neighborhood, CancellationToken cancellationToken)
    {
        var composer = new PageComposer(((IPresentable)neighborhood).Graph, cancellationToken);
        var items = new ItemOf(composer);
        var summary = new List<string> { $"{Lists.Count(neighborhood.Count, "node")} within {Lists.Count(neighborhood.Depth, "step")}, with {Lists.Count(neighborhood.Relationships.Count, "relationship")} among them." };
        if (neighborhood.WasCut)
        {
            summary.Add("The budget ended the walk, so there may be more.");
        }

        return new Page
        {
            Question = $"What is around {NodeWords.Of(neighborhood.Center)}?",
            Summary = summary.ToValueList(),
            Sections = [new PageSection(null, neighborhood.Select(items.Any).ToValueList())],
            Evidence = composer.Evidence(),
        };
    }
}
