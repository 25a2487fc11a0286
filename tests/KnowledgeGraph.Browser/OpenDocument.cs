using Microsoft.Playwright;

namespace KnowledgeGraph.Browser;

/// <summary>A document in a browser, with everything that the browser complained about or asked for.</summary>
internal sealed class OpenDocument : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string? _folder;

    private OpenDocument(IBrowserContext context, IPage page, string? folder)
    {
        (_context, Page, _folder) = (context, page, folder);
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) =>
        {
            Complaints.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Everything on the console, script that failed, and dialogs.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The addresses that were asked for, the document's own first.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The rows that were found, as sentences.</summary>
    public ILocator Items => Page.Locator("li[data-cites]");

    /// <summary>The rows of the evidence.</summary>
    public ILocator Evidence => Page.Locator("tr[data-id]");

    public ILocator Filter => Page.Locator("#filter-text");

    /// <summary>Opens an answer of a seed from a file.</summary>
    public static Task<OpenDocument> OfSeedAsync(Chromium chromium, string name, BrowserNewContextOptions? options = null) =>
        OfAsync(chromium, path => File.WriteAllText(path, SeedAnswers.Document(name)), options);

    /// <summary>Saves what is shown as a document, and opens the file.</summary>
    public static Task<OpenDocument> OfAsync(Chromium chromium, IPresentable shown) => OfAsync(chromium, shown.SaveHtml, options: null);

    /// <summary>Opens what lies at an address, whoever serves it.</summary>
    public static async Task<OpenDocument> AtAsync(Chromium chromium, string address, BrowserNewContextOptions? options = null, string? folder = null)
    {
        var browser = await chromium.StartedAsync();
        var context = await browser.NewContextAsync(options ?? new BrowserNewContextOptions());
        var document = new OpenDocument(context, await context.NewPageAsync(), folder);
        await document.Page.GotoAsync(address);
        return document;
    }

    private static async Task<OpenDocument> OfAsync(Chromium chromium, Action<string> save, BrowserNewContextOptions? options)
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-graph-").FullName;
        var path = Path.Combine(folder, "answer.html");
        save(path);
        return await AtAsync(chromium, new Uri(path).AbsoluteUri, options, folder);
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
