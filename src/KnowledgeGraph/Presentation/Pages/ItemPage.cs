namespace KnowledgeGraph.Presentation;

/// <summary>Lays out one thing of an answer by itself.</summary>
internal static class ItemPage
{
    /// <summary>The page.</summary>
    public static Page Of(IPresentable shown)
    {
        var composer = new PageComposer(shown.Graph);
        var item = new ItemOf(composer).Any(shown);
        return new Page
        {
            Question = "Who says what",
            Summary = [],
            Sections = [new PageSection(null, [item])],
            Evidence = composer.Evidence(),
        };
    }
}
