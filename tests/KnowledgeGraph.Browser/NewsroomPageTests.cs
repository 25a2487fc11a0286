using KnowledgeGraph.Samples.Newsroom;
using Microsoft.Playwright;

namespace KnowledgeGraph.Browser;

public sealed class NewsroomPageTests(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_page_of_the_web_service_opens_without_a_complaint_and_axe_has_nothing_against_it(ColorScheme scheme)
    {
        await using var service = await StartAsync();
        await using var document = await OpenDocument.AtAsync(chromium, $"{service.Urls.Single()}/events/E11", new() { ColorScheme = scheme });

        Assert.Empty(document.Complaints);
        Assert.All(document.Requests, request => Assert.StartsWith(service.Urls.Single(), request, StringComparison.Ordinal));
        Assert.Empty(await AxeCore.ViolationsAsync(document.Page));
    }

    [Fact]
    public async Task Its_filter_works_under_the_policy_of_the_service()
    {
        await using var service = await StartAsync();
        await using var document = await OpenDocument.AtAsync(chromium, $"{service.Urls.Single()}/events/E11");

        await document.Filter.FillAsync("nothing of the kind");

        Assert.Equal(0, await document.Items.Filter(new() { Visible = true }).CountAsync());
    }

    private static async Task<Microsoft.AspNetCore.Builder.WebApplication> StartAsync()
    {
        var graph = await LedgerFile.ReadAsync(Repository.PathOf("seeds", "border-incursion.jsonl"), cancellationToken: TestContext.Current.CancellationToken);
        var service = NewsroomApp.Create(graph, port: 0);
        await service.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }
}
