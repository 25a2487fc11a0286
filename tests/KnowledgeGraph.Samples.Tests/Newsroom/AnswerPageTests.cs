namespace KnowledgeGraph.Samples.Tests.Newsroom;

/// <summary>The page of an answer.</summary>
public sealed class AnswerPageTests
{
    [Fact]
    public async Task It_may_load_nothing_and_be_framed_by_nobody()
    {
        await using var service = await Service.StartAsync();

        using var answer = await service.GetAsync("/events/E11");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</title></style></svg><script>alert(1)</script>")]
    public async Task No_name_becomes_markup(string name)
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", name);
        var happening = builder.AddEvent("e", name);
        builder.AddClaimOfResponsibility(happening, builder.AddDocument("d", name, paper), builder.AddOrganization("claimant", name));
        await using var service = await Service.StartAsync(builder.Build());

        using var answer = await service.GetAsync("/events/e");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(name, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("alert(1)", page, StringComparison.Ordinal);
    }
}
