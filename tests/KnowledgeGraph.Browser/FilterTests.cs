namespace KnowledgeGraph.Browser;

public sealed class FilterTests(Chromium chromium)
{
    [Fact]
    public async Task The_filter_shows_only_what_contains_a_word_and_says_how_much_that_is()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "conflicts");
        var all = await document.Items.CountAsync();

        await document.Filter.FillAsync("KREMLIN");

        var left = document.Items.Filter(new() { Visible = true });
        var count = await left.CountAsync();
        Assert.InRange(count, 1, all - 1);
        Assert.All(await left.AllTextContentsAsync(), text => Assert.Contains("Kremlin", text, StringComparison.Ordinal));
        Assert.Equal($"{count} of {all} shown", await document.Page.Locator("#filter-count").TextContentAsync());
    }

    [Fact]
    public async Task Of_the_tables_there_stays_what_belongs_to_the_sentences_that_stay()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "conflicts");

        await document.Filter.FillAsync("kremlin");

        var cites = await document.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('li[data-cites]')].filter(item => !item.hidden).flatMap(item => item.dataset.cites.split(' '))");
        var rows = document.Page.Locator("tr[data-cites]").Filter(new() { Visible = true });
        Assert.Equal(await document.Items.Filter(new() { Visible = true }).CountAsync(), await rows.CountAsync());
        Assert.Equal(
            cites.Distinct().Select(int.Parse).Order(),
            (await document.Evidence.Filter(new() { Visible = true }).Locator("th").AllTextContentsAsync()).Select(int.Parse));
    }

    [Fact]
    public async Task What_is_found_by_its_evidence_alone_is_shown_as_well()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "claims");

        await document.Filter.FillAsync("the moscow times → russian");

        Assert.Equal("2 of 2 shown", await document.Page.Locator("#filter-count").TextContentAsync());
    }

    [Fact]
    public async Task Escape_shows_everything_again()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "conflicts");
        await document.Filter.FillAsync("no such word anywhere");
        Assert.Equal(0, await document.Items.Filter(new() { Visible = true }).CountAsync());

        await document.Filter.PressAsync("Escape");

        Assert.Equal(0, await document.Page.Locator("[hidden]").CountAsync());
        Assert.Equal("", await document.Filter.InputValueAsync());
        Assert.Equal("", await document.Page.Locator("#filter-count").TextContentAsync());
    }

    [Fact]
    public async Task What_remains_keeps_its_number()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "conflicts");

        await document.Filter.FillAsync("kremlin");

        var item = document.Items.Filter(new() { Visible = true }).First;
        var row = document.Page.Locator("tr[data-cites]").Filter(new() { Visible = true }).First;
        var number = await row.Locator("th").TextContentAsync();
        Assert.NotEqual("1", number);
        Assert.Equal(number, (await item.EvaluateAsync<int>("item => item.value")).ToString());
    }
}
