using Microsoft.Playwright;

namespace KnowledgeGraph.Browser;

public sealed class AccessibilityTests(Chromium chromium)
{
    private static readonly string[] s_judged = ["claims", "nobody", "conflicts", "timeline", "places", "stances", "connection", "graph"];

    public static TheoryData<string, ColorScheme> Documents => [.. from name in s_judged from scheme in new[] { ColorScheme.Light, ColorScheme.Dark } select (name, scheme)];

    public static TheoryData<string> Names => [.. SeedAnswers.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Axe_has_nothing_against_a_document_in_light_and_in_dark(string name, ColorScheme scheme)
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, name, new() { ColorScheme = scheme });

        Assert.Empty(await AxeCore.ViolationsAsync(document.Page));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Nor_against_one_on_a_telephone_with_something_lit(ColorScheme scheme)
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, "claims", OnTelephone(scheme));
        await document.Items.First.Locator("a").First.ClickAsync();
        await document.Items.First.HoverAsync();

        Assert.Empty(await AxeCore.ViolationsAsync(document.Page));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task On_a_telephone_a_document_is_no_wider_than_the_screen(string name)
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, name, OnTelephone(ColorScheme.Light));

        Assert.Equal(360, await document.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Dark_is_dark_and_light_is_light()
    {
        await using var light = await OpenDocument.OfSeedAsync(chromium, "claims", new() { ColorScheme = ColorScheme.Light });
        await using var dark = await OpenDocument.OfSeedAsync(chromium, "claims", new() { ColorScheme = ColorScheme.Dark });

        foreach (var (selector, property) in new[] { ("body", "backgroundColor"), ("figure .kg-paper", "fill") })
        {
            Assert.InRange(await Brightness(light, selector, property), 230, 255);
            Assert.InRange(await Brightness(dark, selector, property), 0, 60);
        }
    }

    private static BrowserNewContextOptions OnTelephone(ColorScheme scheme) => new() { ColorScheme = scheme, ViewportSize = new() { Width = 360, Height = 740 } };

    private static Task<double> Brightness(OpenDocument document, string selector, string property) => document.Page.Locator(selector).First.EvaluateAsync<double>(
        "(element, property) => getComputedStyle(element)[property].match(/\\d+/g).slice(0, 3).map(Number).reduce((sum, part) => sum + part) / 3",
        property);
}
