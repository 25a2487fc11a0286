using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Tests.Readme;

// Alone, because a program that runs here prints to the one console of the process and reads from its one current folder.
[CollectionDefinition(nameof(PrintedPagesTests), DisableParallelization = true)]
[Collection(nameof(PrintedPagesTests))]
public sealed class PrintedPagesTests
{
    [Fact]
    public void The_readme_shows_at_least_two_snippets_with_their_output() =>
        Assert.True(Snippets().Count(snippet => snippet.Prints is not null) >= 2, "README.md has fewer than two csharp blocks followed by a text block.");

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/guide.md")]
    [InlineData("docs/exports.md")]
    [InlineData("docs/showing.md")]
    [MemberData(nameof(PagesOf), "questions")]
    [MemberData(nameof(PagesOf), "traversal")]
    public void Every_snippet_of_a_page_prints_what_the_page_says(string page)
    {
        foreach (var (index, snippet) in Snippet.In(Repository.Read(page.Split('/'))).Index())
        {
            var printed = ProgramRun.Output(snippet.Code, $"Snippet{index + 1}");

            if (snippet.Prints is not null)
            {
                Assert.Equal(Lines(snippet.Prints), Lines(printed));
            }
        }
    }

    [Fact]
    public void The_second_snippet_has_twelve_lines_at_most_and_one_using()
    {
        var lines = Lines(SecondSnippet().Code);

        Assert.True(lines.Length <= 12, $"The second snippet has {lines.Length} lines.");
        Assert.Single(lines, line => line.StartsWith("using ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_second_snippet_needs_no_statements() => Assert.DoesNotContain("Statement", SecondSnippet().Code, StringComparison.Ordinal);

    [Fact]
    public void The_first_look_has_thirty_lines_at_most()
    {
        var lines = Lines(FirstLook());

        Assert.True(lines.Length <= 30, $"samples/first-look.cs has {lines.Length} lines.");
    }

    [Fact]
    public void The_first_look_names_eight_public_types_at_most()
    {
        var compilation = Compiler.Program(FirstLook(), "FirstLook");
        Assert.DoesNotContain(compilation.GetDiagnostics(), found => found.Severity == DiagnosticSeverity.Error);
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "FirstLook.cs");
        var model = compilation.GetSemanticModel(tree);

        var named = tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => !name.IsVar)
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .OfType<INamedTypeSymbol>()
            .Where(type => type.ContainingAssembly.Name == "KnowledgeGraph")
            .Select(type => type.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToArray();

        Assert.InRange(named.Length, 1, 8);
    }

    /// <summary>The pages about a kind of question, or of walk, each.</summary>
    public static TheoryData<string> PagesOf(string folder) =>
        [.. Directory.GetFiles(Repository.PathOf("docs", folder), "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(page => $"docs/{folder}/{page}")];

    private static IReadOnlyList<Snippet> Snippets() => Snippet.In(Repository.Read("README.md"));

    private static Snippet SecondSnippet()
    {
        var snippets = Snippets();
        Assert.True(snippets.Count >= 2, "README.md has no second csharp block.");
        return snippets[1];
    }

    private static string FirstLook() => Repository.Read("samples", "first-look.cs");

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd().Split('\n');
}
