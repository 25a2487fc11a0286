using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out what was measured of nodes, the highest first.</summary>
internal static class MeasuresPage
{
    // Because a page is for reading, and every node of a graph has a value.
    private const int Most = 50;

    /// <summary>The page; how many it leaves out it says.</summary>
    public static Page Of(IMeasured measured)
    {
        var composer = new PageComposer(measured.Graph);
        var items = measured.Highest(Most).Select(one => composer.Item(
            () => [$"{Sentence.Begin(composer.Terms.Of(one.Node.Id))}: {one.Value}."],
            () => [new("Node", NodeWords.Of(one.Node)), new("Kind", EnumWords.Of(one.Node.NodeKind)), new("Value", one.Value)])).ToValueList();
        var summary = new List<string> { $"{Sentence.Begin(Lists.Count(measured.Count, "node"))} measured." };
        if (measured.Count > Most)
        {
            summary.Add($"The {Lists.Number(Most)} with the highest values are shown.");
        }

        if (measured.WasCut)
        {
            summary.Add("The budget ended the measuring, so values may be too low.");
        }

        return new Page { Question = "Which nodes have the highest values?", Summary = summary.ToValueList(), Sections = [new PageSection(null, items)] };
    }
}
