using System.Net;

namespace KnowledgeGraph.Samples.Tests.Newsroom;

/// <summary>What the service answers about the seed.</summary>
public sealed class AnswerTests
{
    [Fact]
    public async Task It_listens_to_this_machine_alone()
    {
        await using var service = await Service.StartAsync();

        Assert.All(service.Addresses, address => Assert.Equal("127.0.0.1", new Uri(address).Host));
    }

    [Fact]
    public async Task A_request_by_another_name_of_the_machine_is_refused()
    {
        await using var service = await Service.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(service.Addresses.Single()), "/events")) { Headers = { Host = "newsroom.example" } };
        using var client = new HttpClient();

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Both_militias_claim_the_attack_each_with_its_evidence()
    {
        await using var service = await Service.StartAsync();

        var claims = (await service.GetJsonAsync("/events/E11/claims")).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(["Russian Volunteer Corps", "Freedom of Russia Legion"], claims.Select(claim => claim.GetProperty("speakers")[0].GetString()));
        Assert.All(claims, claim => Assert.StartsWith("[1] F50 ", claim.GetProperty("evidence")[0].GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/events/E11/denials", 0)]
    [InlineData("/events/E12/accusations", 1)]
    [InlineData("/events/E6/conflicts", 2)]
    [InlineData("/people/gladkov/statements", 6)]
    public async Task Each_question_has_as_many_items_as_the_library_finds(string path, int total)
    {
        await using var service = await Service.StartAsync();

        var page = await service.GetJsonAsync(path);

        Assert.Equal(total, page.GetProperty("total").GetInt32());
        Assert.NotEqual("", page.GetProperty("explanation").GetString());
    }

    [Fact]
    public async Task A_connection_has_its_steps()
    {
        await using var service = await Service.StartAsync();

        var connection = await service.GetJsonAsync("/connections?from=kapustin&to=rvc");

        Assert.Equal(1, connection.GetProperty("length").GetInt32());
        Assert.Equal("founder of", connection.GetProperty("steps")[0].GetProperty("label").GetString());
    }

    [Fact]
    public async Task A_name_is_found_in_another_script()
    {
        await using var service = await Service.StartAsync();

        var best = (await service.GetJsonAsync("/search?name=" + Uri.EscapeDataString("Капустин"))).GetProperty("items")[0];

        Assert.Equal("kapustin", best.GetProperty("id").GetString());
        Assert.Contains("Transliteration", best.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()));
    }

    [Fact]
    public async Task It_says_that_it_is_well()
    {
        await using var service = await Service.StartAsync();

        Assert.Equal("healthy", (await service.GetJsonAsync("/healthz")).GetProperty("status").GetString());
    }
}
