using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>Runs the cells of a notebook in order, in its folder, and keeps what each shows.</summary>
internal static class NotebookRun
{
    // What a notebook's kernel imports by itself.
    private static readonly ScriptOptions s_options = ScriptOptions.Default
        .WithReferences(typeof(EntityGraph).Assembly)
        .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading.Tasks");

    public static async Task<IReadOnlyList<NotebookOutput>> OutputsOf(Notebook notebook)
    {
        var outputs = new List<NotebookOutput>();
        var console = Console.Out;
        var folder = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = Notebook.Folder;
            var state = await CSharpScript.RunAsync("", s_options);
            foreach (var cell in notebook.CodeCells)
            {
                using var printed = new StringWriter { NewLine = "\n" };
                Console.SetOut(printed);
                state = await state.ContinueWithAsync(cell.Code, s_options);
                var text = printed.ToString();
                outputs.Add(new NotebookOutput(
                    text.Length == 0 ? null : text,
                    state.ReturnValue?.ToDisplayString("text/html"),
                    state.ReturnValue?.ToDisplayString("text/plain")));
            }
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
        }

        return outputs;
    }
}
