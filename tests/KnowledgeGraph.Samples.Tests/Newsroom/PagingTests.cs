using System.Net;

namespace KnowledgeGraph.Samples.Tests.Newsroom;

/// <summary>Long answers in parts.</summary>
public sealed class PagingTests
{
    [Fact]
    public async Task The_parts_put_together_are_the_whole_in_its_order()
    {
        await using var service = await Service.StartAsync();
        var whole = Ids(await service.GetJsonAsync("/events?limit=100"));

        var parts = new List<string?>();
        for (int? offset = 0; offset is { } from;)
        {
            var part = await service.GetJsonAsync($"/events?limit=5&offset={from}");
            parts.AddRange(Ids(part));
            offset = part.GetProperty("next").ValueKind == System.Text.Json.JsonValueKind.Null ? null : part.GetProperty("next").GetInt32();
        }

        Assert.Equal(18, whole.Count);
        Assert.Equal(whole, parts);
    }

    [Fact]
    public async Task Behind_the_end_is_an_empty_part_and_no_next()
    {
        await using var service = await Service.StartAsync();

        var part = await service.GetJsonAsync("/events?offset=2147483647");

        Assert.Empty(Ids(part));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, part.GetProperty("next").ValueKind);
    }

    [Theory]
    [InlineData("limit", "0")]
    [InlineData("limit", "101")]
    [InlineData("limit", "-1")]
    [InlineData("limit", "ten")]
    [InlineData("limit", "")]
    [InlineData("offset", "-1")]
    [InlineData("offset", "2147483648")]
    [InlineData("offset", "99999999999999999999")]
    public async Task A_bound_that_is_none_is_a_problem_of_that_parameter(string parameter, string value)
    {
        await using var service = await Service.StartAsync();

        var problem = await service.GetProblemAsync($"/events?{parameter}={value}", HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
        Assert.StartsWith($"'{parameter}' is one whole number from ", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static List<string?> Ids(System.Text.Json.JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ToList();
}
