namespace KnowledgeGraph.Browser;

public sealed class HighlightTests(Chromium chromium)
{
    [Fact]
    public async Task Pointing_at_a_sentence_lights_its_evidence_and_its_lines_in_the_picture_until_the_pointer_leaves()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "blame");
        var item = document.Items.First;

        await item.HoverAsync();

        Assert.Equal(await CitedBy(document, 0), await Lit(document, "tr[data-id]"));
        var lines = await Lit(document, "figure [data-id]");
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(line.Split(' '), id => CitedBy(document, 0).Result.Contains(id)));
        Assert.Equal("0.3", await document.Page.Locator("figure .kg-edge[data-id]:not(.lit)").First.EvaluateAsync<string>("line => getComputedStyle(line).opacity"));

        await document.Page.Locator("h1").HoverAsync();

        Assert.Equal(0, await document.Page.Locator(".lit, .lighting").CountAsync());
    }

    [Fact]
    public async Task A_link_in_a_sentence_that_is_reached_by_keyboard_does_the_same()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "blame");

        await document.Items.Nth(1).Locator("a").First.FocusAsync();

        Assert.Equal(await CitedBy(document, 1), await Lit(document, "tr[data-id]"));
    }

    [Fact]
    public async Task Pointing_at_a_line_of_the_picture_lights_the_sentences_that_rest_on_it()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "claims");

        await document.Page.Locator("figure .kg-edge[data-id='F50'] polygon, figure .kg-edge[data-id='F50'] path:last-of-type").First.HoverAsync(new() { Force = true });

        Assert.Equal(2, await document.Page.Locator("li.lit").CountAsync());
    }

    [Fact]
    public async Task Following_a_number_leads_to_the_row_of_the_statement_and_marks_it()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "conflicts");
        var row = document.Page.Locator("#e2");
        var before = await Ground(row);

        await document.Items.First.Locator("a[href='#e2']").First.ClickAsync();
        await document.Page.Mouse.MoveAsync(0, 0);

        Assert.True(await row.EvaluateAsync<bool>("row => row.matches(':target')"));
        Assert.NotEqual(before, await Ground(row));
        var box = await row.BoundingBoxAsync();
        Assert.InRange(box!.Y, 0, 720);
    }

    private static Task<string> Ground(Microsoft.Playwright.ILocator row) => row.EvaluateAsync<string>("row => getComputedStyle(row).backgroundColor");

    private static Task<string[]> CitedBy(OpenDocument document, int item) =>
        document.Items.Nth(item).EvaluateAsync<string[]>("item => item.dataset.cites.split(' ').map(number => document.getElementById('e' + number).dataset.id)");

    private static Task<string[]> Lit(OpenDocument document, string selector) =>
        document.Page.EvaluateAsync<string[]>("selector => [...document.querySelectorAll(selector)].filter(element => element.classList.contains('lit')).map(element => element.dataset.id)", selector);
}
