using System.Diagnostics;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>Nothing that is shown costs the square of how much it is. The limits are many times what it takes, and a small part of what the square would.</summary>
public sealed class PresentationCostTests
{
    [Fact]
    public void A_name_of_very_many_dots_is_put_into_markdown_at_once()
    {
        var dots = new string('.', 200_000);

        Within(TimeSpan.FromSeconds(5), () => Assert.Equal(200_001, MarkdownText.Of(dots).Length));
    }

    [Fact]
    public void A_name_of_very_many_brackets_is_put_into_html_at_once()
    {
        var brackets = new string('[', 400_000);

        Within(TimeSpan.FromSeconds(5), () => Assert.Equal(400_000, CitedText.Of(brackets, [1]).Length));
    }

    [Fact]
    public void Very_many_statements_are_numbered_at_once()
    {
        var citations = new Citations(new EntityGraphBuilder().Build());
        var ids = Enumerable.Range(0, 100_000).Select(place => new EntityId($"statement-{place}")).ToList();

        Within(TimeSpan.FromSeconds(5), () =>
        {
            ids.ForEach(id => citations.Number(id));
            Assert.Equal("[100000]", citations.Number(ids[^1]));
        });
    }

    [Fact]
    public void Only_the_full_stop_behind_the_digits_at_the_beginning_of_a_line_is_escaped()
    {
        Assert.Equal("12\\. May.", MarkdownText.Of("12. May."));
        Assert.Equal("\\.5 and 1.5", MarkdownText.Of(".5 and 1.5"));
        Assert.Equal("12", MarkdownText.Of("12"));
    }

    private static void Within(TimeSpan limit, Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, limit);
    }
}
