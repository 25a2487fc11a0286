using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>A notebook as a program in one file: the same words as comments, the same code, and what a cell shows printed as text.</summary>
internal static class NotebookTwin
{
    private const string Show = "static void Show(IPresentable shown) => Console.WriteLine(shown.ToText() + \"\\n\");\n";

    private static readonly CSharpParseOptions s_script = new(kind: SourceCodeKind.Script);

    /// <summary>The file that lies beside the notebook.</summary>
    public static string PathOf(Notebook notebook) => Path.Combine(Notebook.Folder, notebook.Name + ".cs");

    public static string Of(Notebook notebook)
    {
        var program = new StringBuilder("#:project ../../src/KnowledgeGraph\n");
        foreach (var cell in notebook.Cells)
        {
            program.Append(cell.IsCode ? Program(cell.Code) : Comment(cell.Source)).Append(cell.IsCode ? "\n\n" : "\n");
        }

        return program.Append(Show).ToString();
    }

    /// <summary>What the program prints, made of what is stored in the notebook.</summary>
    public static string PrintsOf(Notebook notebook) => string.Concat(
        notebook.CodeCells.Select(cell => cell.Output!.Printed + (cell.Output.Text is { } text ? text + "\n\n" : "")));

    private static string Comment(string markdown) =>
        string.Join('\n', markdown.Split('\n').Select(line => $"// {line}".TrimEnd()));

    // A cell may end in an expression, whose value a notebook shows; a program has to be told.
    private static string Program(string code)
    {
        var members = CSharpSyntaxTree.ParseText(code, s_script).GetCompilationUnitRoot().Members;
        return members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } shown }
            ? $"{code[..shown.SpanStart]}Show({shown.Expression});{code[shown.Span.End..]}"
            : code;
    }
}
