using Microsoft.Playwright;

namespace KnowledgeGraph.Browser;

/// <summary>Takes pictures for people to look at, into artifacts/screenshots; those named answer are in docs/pictures as well.</summary>
public sealed class ScreenshotTests(Chromium chromium)
{
    // Because the documentation is cloned by everybody.
    private const int MostBytes = 150 * 1024;

    [Theory]
    [InlineData("answer-light", "claims", ColorScheme.Light, 900)]
    [InlineData("answer-dark", "claims", ColorScheme.Dark, 900)]
    public async Task The_answers_of_the_documentation_are_small_enough_for_it(string file, string name, ColorScheme scheme, int width)
    {
        var picture = await TakenAsync(file, name, scheme, width);

        Assert.InRange(picture.Length, 10_000, MostBytes);
    }

    [Theory]
    [InlineData("conflicts-light", "conflicts", ColorScheme.Light, 1280)]
    [InlineData("conflicts-dark", "conflicts", ColorScheme.Dark, 1280)]
    [InlineData("timeline-light", "timeline", ColorScheme.Light, 1280)]
    [InlineData("timeline-telephone", "timeline", ColorScheme.Dark, 360)]
    [InlineData("claims-telephone", "claims", ColorScheme.Light, 360)]
    [InlineData("graph-light", "graph", ColorScheme.Light, 1600)]
    [InlineData("graph-dark", "graph", ColorScheme.Dark, 1600)]
    [InlineData("stances-light", "stances", ColorScheme.Light, 1280)]
    [InlineData("places-dark", "places", ColorScheme.Dark, 1280)]
    public async Task Other_answers_can_be_looked_at(string file, string name, ColorScheme scheme, int width) =>
        Assert.NotEmpty(await TakenAsync(file, name, scheme, width));

    private async Task<byte[]> TakenAsync(string file, string name, ColorScheme scheme, int width)
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, name, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 1100 } });
        return await document.Page.ScreenshotAsync(new() { Path = Repository.PathOf("artifacts", "screenshots", file + ".png") });
    }
}
