using Microsoft.AspNetCore.Builder;

namespace KnowledgeGraph.Samples.Tests.Newsroom;

/// <summary>Whoever goes away stops his question.</summary>
public sealed class CancellationTests
{
    private const int ClientClosedRequest = 499;

    [Theory]
    [InlineData("/events/E11")]
    [InlineData("/events/E11/claims")]
    [InlineData("/events/E11/denials")]
    [InlineData("/events/E12/accusations")]
    [InlineData("/events/E6/conflicts")]
    [InlineData("/people/gladkov/statements")]
    [InlineData("/connections?from=kapustin&to=rvc-fighter")]
    [InlineData("/search?name=Peskov")]
    public async Task A_question_ends_with_its_request(string path)
    {
        await using var service = await Service.StartAsync(configure: GoAway);

        using var answer = await service.GetAsync(path);

        Assert.Equal(ClientClosedRequest, (int)answer.StatusCode);
    }

    // As if the caller had gone when the question begins; the connection stays, so that it is seen how the request ended.
    private static void GoAway(WebApplication app) => app.Use(next => context =>
    {
        context.RequestAborted = new CancellationToken(canceled: true);
        return next(context);
    });
}
