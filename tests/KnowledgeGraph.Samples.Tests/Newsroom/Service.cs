using System.Net;
using System.Text.Json;
using KnowledgeGraph.Samples.Newsroom;
using Microsoft.AspNetCore.Builder;

namespace KnowledgeGraph.Samples.Tests.Newsroom;

/// <summary>The service on a free port, as it listens when somebody runs it, and a client that asks it.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private Service(WebApplication app)
    {
        _app = app;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public IEnumerable<string> Addresses => _app.Urls;

    public static async Task<Service> StartAsync(EntityGraph? graph = null, Action<WebApplication>? configure = null, BudgetLimits? limits = null)
    {
        var app = NewsroomApp.Create(graph ?? await LedgerFile.ReadAsync(Seeds.Border, cancellationToken: TestContext.Current.CancellationToken), port: 0, limits);
        configure?.Invoke(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new Service(app);
    }

    public Task<HttpResponseMessage> GetAsync(string path, CancellationToken? cancellationToken = null) =>
        _client.GetAsync(new Uri(path, UriKind.Relative), cancellationToken ?? TestContext.Current.CancellationToken);

    public async Task<JsonElement> GetJsonAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await JsonOf(answer);
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path) =>
        _client.SendAsync(new HttpRequestMessage(method, new Uri(path, UriKind.Relative)), TestContext.Current.CancellationToken);

    /// <summary>The problem details of a request that fails in a certain way.</summary>
    public async Task<JsonElement> GetProblemAsync(string path, HttpStatusCode status)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        return await JsonOf(answer);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private static async Task<JsonElement> JsonOf(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
