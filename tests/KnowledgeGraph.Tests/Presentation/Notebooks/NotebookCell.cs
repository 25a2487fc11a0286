using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>One cell of a notebook: Markdown, or code with what it is stored to have shown.</summary>
internal sealed record NotebookCell(bool IsCode, string Source, NotebookOutput? Output)
{
    private const string Package = "#r \"nuget:";

    /// <summary>The code without the package that it asks for, because only a notebook's kernel understands packages.</summary>
    public string Code => string.Join('\n', Source.Split('\n').Where(line => !line.StartsWith(Package, StringComparison.Ordinal)));

    public static NotebookCell Of(JsonNode cell)
    {
        var isCode = (string?)cell["cell_type"] == "code";
        return new NotebookCell(isCode, TextOf(cell["source"]!), isCode ? NotebookOutput.Of(cell["outputs"]!.AsArray()) : null);
    }

    /// <summary>A text of a notebook, which is stored as a list of lines with their ends.</summary>
    public static string TextOf(JsonNode lines) => string.Concat(lines.AsArray().Select(line => (string?)line));
}
