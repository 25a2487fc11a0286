using KnowledgeGraph.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace KnowledgeGraph.Browser;

/// <summary>The browser of the machine, without a window; started when it is first asked for, and ended after the last test.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A browser with nothing open; a test of a machine without one is skipped.</summary>
    public async Task<IBrowser> StartedAsync()
    {
        // Debian's package; no browser is ever downloaded.
        var path = Needed.At(
            Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_CHROMIUM") ?? "/usr/bin/chromium",
            "These tests open pages in Chromium, which the package chromium has or KNOWLEDGEGRAPH_CHROMIUM names");
        await _starting.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = ["--no-sandbox"] });
        }
        finally
        {
            _starting.Release();
        }
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
    }
}
