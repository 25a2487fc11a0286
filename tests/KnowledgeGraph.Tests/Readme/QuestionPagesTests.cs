using System.Reflection;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.Readme;

public sealed partial class QuestionPagesTests
{
    private static readonly string s_pages = Repository.PathOf("docs", "questions");

    [Fact]
    public void Every_question_is_named_on_a_page_of_its_own_kind()
    {
        var pages = Pages().SelectMany(page => Names(File.ReadAllText(page))).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], Questions().Where(question => !pages.Contains(question)));
    }

    [Fact]
    public void The_index_links_to_every_page()
    {
        var index = Repository.Read("docs", "questions", "README.md");

        Assert.Equal([], Pages().Select(Path.GetFileName).Where(page => !index.Contains($"]({page})", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_index_names_every_question_and_nothing_that_is_none()
    {
        var named = Index().SelectMany(row => Names(row.Questions)).Order(StringComparer.Ordinal);

        Assert.Equal(Questions().Append(nameof(EntityGraph.AsOf)).Order(StringComparer.Ordinal), named);
    }

    [Fact]
    public void The_index_sends_for_each_question_to_a_page_that_names_it()
    {
        var lost = from row in Index()
                   let page = Names(File.ReadAllText(Path.Combine(s_pages, row.Page))).ToHashSet(StringComparer.Ordinal)
                   from question in Names(row.Questions)
                   where !page.Contains(question)
                   select $"{question} is not on {row.Page}";

        Assert.Equal([], lost);
    }

    /// <summary>The pages about a kind of question each; the index is none.</summary>
    private static IEnumerable<string> Pages() => Directory.GetFiles(s_pages, "*.md").Where(page => Path.GetFileName(page) != "README.md").Order(StringComparer.Ordinal);

    /// <summary>The methods of the front doors of the room of questions, each once: its files say in which room a class is.</summary>
    private static IEnumerable<string> Questions() =>
        Directory.GetFiles(Repository.PathOf("src", "KnowledgeGraph", "Queries"), "*.cs", SearchOption.AllDirectories)
            .Select(file => typeof(EntityGraph).Assembly.GetType("KnowledgeGraph." + Path.GetFileNameWithoutExtension(file)))
            .OfType<Type>()
            .Where(type => type is { IsPublic: true, IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters() is [{ } first, ..] && first.ParameterType == typeof(EntityGraph))
            .Select(method => method.Name)
            .Distinct();

    private static IEnumerable<(string Page, string Questions)> Index() =>
        Row().Matches(Repository.Read("docs", "questions", "README.md")).Select(row => (row.Groups["page"].Value, row.Groups["questions"].Value));

    /// <summary>The names that stand in code, in a line or in a program.</summary>
    private static IEnumerable<string> Names(string text) => Word().Matches(text).Select(word => word.Value);

    [GeneratedRegex(@"^\| \[[^\]]+\]\((?<page>[^)]+)\) \|[^|]*\|(?<questions>[^|]*)\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"\b[A-Z]\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
