using Microsoft.Playwright;

namespace KnowledgeGraph.Browser;

public sealed class OpeningTests(Chromium chromium)
{
    public static TheoryData<string> Names => [.. SeedAnswers.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_document_opens_without_a_complaint_and_asks_for_nothing_but_itself(string name)
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, name);

        Assert.Empty(document.Complaints);
        Assert.Equal([document.Page.Url], document.Requests);
        Assert.Equal(1, await document.Page.Locator("h1").CountAsync());
    }

    [Fact]
    public async Task The_policy_of_a_document_stops_script_and_style_that_came_into_it_later()
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "claims");

        await document.Page.EvaluateAsync("""
            () => {
              const script = document.createElement("script");
              script.textContent = "document.title = 'taken over'";
              document.body.append(script);
              document.querySelector("h1").setAttribute("style", "display: none");
            }
            """);

        Assert.StartsWith("Who claimed responsibility", await document.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.True(await document.Page.Locator("h1").IsVisibleAsync());
        Assert.Contains(document.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Without_script_everything_is_there_but_the_filter(string name)
    {
        await using var plain = await OpenDocument.OfSeedAsync(chromium, name, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await using var scripted = await OpenDocument.OfSeedAsync(chromium, name);

        Assert.False(await plain.Filter.IsVisibleAsync());
        var rows = plain.Page.Locator("li[data-cites], tbody tr");
        Assert.Equal(await scripted.Page.Locator("li[data-cites], tbody tr").CountAsync(), await rows.CountAsync());
        Assert.Equal(0, await rows.Filter(new() { Visible = false }).CountAsync());
    }
}
