using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out a total, with all that went into it and all that did not.</summary>
internal static class QuantityTotalPage
{
    /// <summary>The page.</summary>
    public static Page Of(QuantityTotal total)
    {
        var composer = new PageComposer(((IPresentable)total).Graph);
        var items = new ItemOf(composer);
        var sections = new List<PageSection> { new("Added", total.Added.Select(items.Any).ToValueList()) };
        if (total.LeftOut.Count > 0)
        {
            sections.Add(new PageSection("Left out", total.LeftOut.Select(items.Any).ToValueList()));
        }

        return new Page
        {
            Question = Sentence.Begin(total.Explanation),
            Summary = [$"The total by the policy \"{total.Policy}\" is {Sum(total)}. It holds only as far as what was added is so, according to those who say it."],
            Sections = sections.ToValueList(),
            Evidence = composer.Evidence(),
        };
    }

    private static string Sum(QuantityTotal total) => total.Interval is { } interval
        ? QuantityWords.Interval(interval, total.Unit)
        : "not known, because nothing was added";
}
