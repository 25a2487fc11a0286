using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>A notebook of the samples, as it is stored.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions s_layout = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonNode _root;

    private Notebook(string name, string text)
    {
        Name = name;
        Text = text;
        _root = JsonNode.Parse(text)!;
    }

    public static string Folder { get; } = Repository.PathOf("samples", "notebooks");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.ipynb").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The file's name without its ending.</summary>
    public string Name { get; }

    /// <summary>The whole file.</summary>
    public string Text { get; }

    /// <summary>What is said and run, in order.</summary>
    public IEnumerable<NotebookCell> Cells => _root["cells"]!.AsArray().Select(cell => NotebookCell.Of(cell!));

    public IEnumerable<NotebookCell> CodeCells => Cells.Where(cell => cell.IsCode);

    public static Notebook Read(string name) => new(name, Repository.Read("samples", "notebooks", name + ".ipynb"));

    /// <summary>The whole file with other outputs of its code cells.</summary>
    public string With(IReadOnlyList<NotebookOutput> outputs)
    {
        var changed = _root.DeepClone();
        var cells = changed["cells"]!.AsArray().Where(cell => NotebookCell.Of(cell!).IsCode);
        foreach (var (index, (cell, output)) in cells.Zip(outputs).Index())
        {
            cell!["execution_count"] = index + 1;
            cell["outputs"] = output.ToJson();
        }

        return changed.ToJsonString(s_layout) + "\n";
    }
}
