using KnowledgeGraph.Tests.Readme;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace KnowledgeGraph.Tests.Presentation;

// With the printed pages, because a notebook runs in its own folder, and a process has only one current folder.
[Collection(nameof(PrintedPagesTests))]
public sealed class NotebookTests
{
    private static readonly ScriptOptions s_options = ScriptOptions.Default
        .WithReferences(typeof(EntityGraph).Assembly)
        .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading.Tasks");

    [Fact]
    public async Task Every_cell_of_the_notebook_runs_and_shows_what_is_stored_with_it()
    {
        var cells = NotebookCell.CodeOf(Repository.Read("samples", "who-claimed-it.ipynb"));
        var folder = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = Repository.PathOf("samples");
            var state = await CSharpScript.RunAsync("", s_options);
            foreach (var cell in cells)
            {
                state = await state.ContinueWithAsync(WithoutPackages(cell.Source), s_options);
                Assert.Equal(cell.Html, state.ReturnValue?.ToDisplayString("text/html"));
            }
        }
        finally
        {
            Environment.CurrentDirectory = folder;
        }
    }

    [Fact]
    public void The_notebook_shows_at_least_one_answer_and_one_connection()
    {
        var shown = NotebookCell.CodeOf(Repository.Read("samples", "who-claimed-it.ipynb")).Select(cell => cell.Html ?? "").ToList();

        Assert.Contains(shown, html => html.Contains("<strong>Who claimed responsibility for", StringComparison.Ordinal));
        Assert.Contains(shown, html => html.Contains("<strong>How is ", StringComparison.Ordinal));
    }

    // Because only a notebook's kernel understands packages; here the library is referenced as it was built.
    private static string WithoutPackages(string source) =>
        string.Join('\n', source.Split('\n').Where(line => !line.StartsWith("#r \"nuget:", StringComparison.Ordinal)));
}
