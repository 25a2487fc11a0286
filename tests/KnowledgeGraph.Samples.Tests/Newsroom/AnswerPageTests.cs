using System.Net;
using KnowledgeGraph.Samples.Newsroom;

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

    [Fact]
    public async Task It_is_not_drawn_longer_than_its_deadline()
    {
        await using var service = await Service.StartAsync(Claimants(400));

        var problem = await service.GetProblemAsync("/events/e?deadline=1", HttpStatusCode.UnprocessableEntity);

        Assert.Equal("deadline", problem.GetProperty("limit").GetString());
    }

    [Fact]
    public async Task It_has_no_more_claims_than_the_server_puts_on_a_page()
    {
        await using var service = await Service.StartAsync(Claimants(4), limits: new BudgetLimits { MaxOnPage = 3 });

        var problem = await service.GetProblemAsync("/events/e", HttpStatusCode.UnprocessableEntity);

        Assert.Equal("results", problem.GetProperty("limit").GetString());
        Assert.Equal("A page shows 3 claims at most, and here are 4: ask for them in parts, under claims.", problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("/events/E11")]
    [InlineData("/events/E11/claims")]
    public async Task Its_head_may_be_asked_for_alone(string path)
    {
        await using var service = await Service.StartAsync();
        using var whole = await service.GetAsync(path);

        using var head = await service.SendAsync(HttpMethod.Head, path);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("http://x/y")]
    [InlineData("a%2Fb")]
    [InlineData("a?c#d")]
    public async Task An_id_with_signs_of_an_address_is_one_segment_percent_encoded(string id)
    {
        var builder = new EntityGraphBuilder();
        builder.AddEvent(id, "storm");
        builder.AddEvent("a/b", "another");
        await using var service = await Service.StartAsync(builder.Build());

        using var page = await service.GetAsync($"/events/{Uri.EscapeDataString(id)}");
        var claims = await service.GetJsonAsync($"/events/{Uri.EscapeDataString(id)}/claims");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("&quot;storm&quot;", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("storm", claims.GetProperty("explanation").GetString(), StringComparison.Ordinal);
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

    // Each of them in one statement, and allied with the next: enough to be said and drawn for longer than a moment.
    private static EntityGraph Claimants(int number)
    {
        var builder = new EntityGraphBuilder();
        var article = builder.AddDocument("d", "Report", builder.AddOrganization("paper", "The Paper"));
        var happening = builder.AddEvent("e", "storm");
        foreach (var place in Enumerable.Range(0, number))
        {
            builder.AddClaimOfResponsibility(happening, article, builder.AddOrganization($"claimant{place}", $"Group {place}"));
        }

        return builder.Build();
    }
}
