using System.Net;

namespace KnowledgeGraph.Samples.Tests.Newsroom;

/// <summary>What the service refuses, and how.</summary>
public sealed class ProblemTests
{
    [Theory]
    [InlineData("/events/E111", "E11")]
    [InlineData("/events/E111/claims", "E11")]
    [InlineData("/events/E111/denials", "E11")]
    [InlineData("/events/E111/accusations", "E11")]
    [InlineData("/events/E111/conflicts", "E11")]
    [InlineData("/people/gladkow/statements", "gladkov")]
    [InlineData("/connections?from=kapustine&to=rvc", "kapustin")]
    public async Task An_unknown_id_gets_the_nearest(string path, string nearest)
    {
        await using var service = await Service.StartAsync();

        var problem = await service.GetProblemAsync(path, HttpStatusCode.NotFound);

        Assert.Equal(nearest, problem.GetProperty("nearest")[0].GetString());
        Assert.Equal(404, problem.GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("/events/E11")]
    [InlineData("/events/E11/claims")]
    [InlineData("/events/E11/denials")]
    [InlineData("/events/E12/accusations")]
    [InlineData("/events/E6/conflicts")]
    [InlineData("/people/gladkov/statements?")]
    [InlineData("/connections?from=kapustin&to=rvc")]
    [InlineData("/search?name=Peskov")]
    public async Task A_budget_beyond_the_server_s_is_refused(string path)
    {
        await using var service = await Service.StartAsync();
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';

        var deadline = await service.GetProblemAsync($"{path}{separator}deadline=10001", HttpStatusCode.BadRequest);
        var expansions = await service.GetProblemAsync($"{path}{separator}expansions=1000001", HttpStatusCode.BadRequest);

        Assert.Equal("deadline", deadline.GetProperty("parameter").GetString());
        Assert.Equal("expansions", expansions.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("/events/E11")]
    [InlineData("/events/E11/claims")]
    [InlineData("/events/E11/denials")]
    [InlineData("/events/E12/accusations")]
    [InlineData("/events/E6/conflicts")]
    [InlineData("/people/gladkov/statements")]
    public async Task A_budget_that_is_none_is_refused_by_every_question(string path)
    {
        await using var service = await Service.StartAsync();

        var deadline = await service.GetProblemAsync($"{path}?deadline=0", HttpStatusCode.BadRequest);
        var expansions = await service.GetProblemAsync($"{path}?expansions=nonsense", HttpStatusCode.BadRequest);

        Assert.Equal("deadline", deadline.GetProperty("parameter").GetString());
        Assert.Equal("expansions", expansions.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("/events?deadline=10", "deadline")]
    [InlineData("/events/E11?limit=5", "limit")]
    [InlineData("/events/E11/claims?most=5", "most")]
    [InlineData("/connections?from=kapustin&to=rvc&offset=1", "offset")]
    [InlineData("/search?name=Peskov&budget=1", "budget")]
    [InlineData("/healthz?verbose=1", "verbose")]
    public async Task A_parameter_that_a_question_does_not_take_is_refused(string path, string parameter)
    {
        await using var service = await Service.StartAsync();

        var problem = await service.GetProblemAsync(path, HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("/events?limit=1&limit=2", "limit")]
    [InlineData("/search?name=Peskov&name=Gladkov", "name")]
    [InlineData("/search?name=%ff%fe", "name")]
    [InlineData("/connections?from=kapustin&to=%c3", "to")]
    public async Task A_parameter_is_there_once_and_is_text(string path, string parameter)
    {
        await using var service = await Service.StartAsync();

        var problem = await service.GetProblemAsync(path, HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("/events/E111")]
    [InlineData("/search?name=%20")]
    [InlineData("/events/E6/conflicts?expansions=1")]
    [InlineData("/places")]
    public async Task No_problem_is_taken_for_anything_else_by_a_browser(string path)
    {
        await using var service = await Service.StartAsync();

        using var answer = await service.GetAsync(path);

        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task The_server_s_own_budget_may_be_asked_for()
    {
        await using var service = await Service.StartAsync();

        var connection = await service.GetJsonAsync("/connections?from=kapustin&to=rvc&deadline=10000&expansions=1000000");

        Assert.True(connection.GetProperty("exists").GetBoolean());
    }

    [Theory]
    [InlineData("/connections?from=kapustin&to=rvc-fighter&expansions=1", "expansions")]
    [InlineData("/events/E11?expansions=1", "comparisons")]
    [InlineData("/events/E11/claims?expansions=1", "comparisons")]
    [InlineData("/events/E11/denials?expansions=1", "comparisons")]
    [InlineData("/events/E11/accusations?expansions=1", "comparisons")]
    [InlineData("/events/E6/conflicts?expansions=1", "comparisons")]
    [InlineData("/people/gladkov/statements?expansions=1", "comparisons")]
    public async Task An_answer_that_its_budget_cut_is_not_passed_for_a_whole_one(string path, string limit)
    {
        await using var service = await Service.StartAsync();

        var problem = await service.GetProblemAsync(path, HttpStatusCode.UnprocessableEntity);

        Assert.Equal(limit, problem.GetProperty("limit").GetString());
    }

    [Theory]
    [InlineData("/connections?to=rvc", "from")]
    [InlineData("/connections?from=kapustin", "to")]
    [InlineData("/search", "name")]
    [InlineData("/search?name=%20", "name")]
    public async Task What_is_missing_is_named(string path, string parameter)
    {
        await using var service = await Service.StartAsync();

        var problem = await service.GetProblemAsync(path, HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task A_path_that_is_none_is_a_problem_as_well()
    {
        await using var service = await Service.StartAsync();

        Assert.Equal("Not Found", (await service.GetProblemAsync("/places", HttpStatusCode.NotFound)).GetProperty("title").GetString());
    }
}
