namespace KnowledgeGraph.Browser;

public sealed class KeyboardTests(Chromium chromium)
{
    // What a person can act on, and the frames that have to be moved.
    private const string Reachable = "a[href], input, [tabindex='0']";

    [Theory]
    [InlineData("claims")]
    [InlineData("conflicts")]
    [InlineData("timeline")]
    public async Task Tab_reaches_the_filter_and_each_link_and_frame_in_the_order_of_the_page(string name)
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, name);
        var all = await document.Page.Locator(Reachable).CountAsync();

        var reached = new List<int>();
        for (var step = 0; step < all; step++)
        {
            await document.Page.Keyboard.PressAsync("Tab");
            reached.Add(await document.Page.EvaluateAsync<int>("selector => [...document.querySelectorAll(selector)].indexOf(document.activeElement)", Reachable));
        }

        Assert.Equal(Enumerable.Range(0, all), reached);
    }

    [Fact]
    public async Task Where_the_focus_is_can_be_seen()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "claims");
        var all = await document.Page.Locator(Reachable).CountAsync();

        for (var step = 0; step < all; step++)
        {
            await document.Page.Keyboard.PressAsync("Tab");
            var outline = await document.Page.EvaluateAsync<string>("() => { const style = getComputedStyle(document.activeElement); return `${style.outlineStyle} ${style.outlineWidth}`; }");
            Assert.Equal("solid 3px", outline);
        }
    }

    [Fact]
    public async Task A_table_that_is_too_wide_is_moved_by_the_arrow_keys()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "claims", new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var frame = document.Page.Locator("div.scroll:has(table)").Last;
        await frame.FocusAsync();

        await document.Page.Keyboard.PressAsync("ArrowRight");

        await document.Page.WaitForFunctionAsync("frame => frame.scrollLeft > 0", await frame.ElementHandleAsync());
    }
}
