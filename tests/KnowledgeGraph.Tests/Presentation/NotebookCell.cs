using System.Text.Json;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>One code cell of a notebook: what it runs, and the HTML that it is stored to have shown; null for none.</summary>
internal sealed record NotebookCell(string Source, string? Html)
{
    public static IReadOnlyList<NotebookCell> CodeOf(string notebook)
    {
        using var document = JsonDocument.Parse(notebook);
        return
        [
            .. document.RootElement.GetProperty("cells").EnumerateArray()
                .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
                .Select(cell => new NotebookCell(Text(cell.GetProperty("source")), Shown(cell.GetProperty("outputs")))),
        ];
    }

    private static string? Shown(JsonElement outputs) =>
        outputs.GetArrayLength() == 0 ? null : Text(Assert.Single(outputs.EnumerateArray()).GetProperty("data").GetProperty("text/html"));

    private static string Text(JsonElement lines) => string.Concat(lines.EnumerateArray().Select(line => line.GetString()));
}
