using Microsoft.Playwright;

namespace KnowledgeGraph.Browser;

public sealed class PrintTests(Chromium chromium)
{
    [Fact]
    public async Task Paper_has_every_row_even_those_that_the_filter_hides_on_the_screen()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "conflicts");
        await document.Filter.FillAsync("kremlin");
        Assert.NotEqual(0, await Hidden(document));

        await document.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await Hidden(document));
        Assert.False(await document.Filter.IsVisibleAsync());
        Assert.True(await document.Page.Locator("figure svg").IsVisibleAsync());
    }

    [Fact]
    public async Task Paper_is_white_where_the_screen_is_dark()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "claims", new() { ColorScheme = ColorScheme.Dark });

        await document.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal("rgb(255, 255, 255)", await document.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(28, 31, 35)", await document.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"));
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("timeline")]
    [InlineData("conflicts")]
    public async Task Nothing_is_cut_off_at_the_edge_of_the_paper(string name)
    {
        // The width of an A4 page between its margins, in CSS pixels.
        await using var document = await OpenDocument.OfSeedAsync(chromium, name, new() { ViewportSize = new() { Width = 718, Height = 1000 } });

        await document.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(718, await document.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    private static Task<int> Hidden(OpenDocument document) => document.Page.Locator("li[data-cites], tbody tr").Filter(new() { Visible = false }).CountAsync();
}
