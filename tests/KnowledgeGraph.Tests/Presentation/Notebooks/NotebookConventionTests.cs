using System.Reflection;
using KnowledgeGraph.Presentation;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;
using Microsoft.DotNet.Interactive.Formatting;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class NotebookConventionTests
{
    private static readonly EntityId s_blockade = new("blockade");

    private static readonly Dictionary<string, Func<IPresentable>> s_shown = new(ShownAnswers.All, StringComparer.Ordinal)
    {
        ["harbour-claims"] = () => HarbourGraph.Graph.WhoClaimedResponsibilityFor(s_blockade),
        ["harbour-denials"] = () => HarbourGraph.Graph.WhoDeniedResponsibilityFor(s_blockade),
        ["harbour-admissions"] = () => HarbourGraph.Graph.WhoAdmittedGuiltOf(s_blockade),
        ["harbour-accusations"] = () => HarbourGraph.Graph.WhoIsBlamedFor(s_blockade),
        ["stance-matrix"] = () => HarbourGraph.Graph.StanceMatrix(),
        ["part"] = () => HarbourGraph.Graph.ToSubgraph(),
    };

    public static TheoryData<string> Names => [.. s_shown.Keys];

    /// <summary>The types themselves, so that one that comes later is found as well.</summary>
    public static TheoryData<Type> Types =>
        [.. typeof(IPresentable).Assembly.GetTypes().Where(type => type is { IsInterface: false } && typeof(IPresentable).IsAssignableFrom(type))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_shows_an_answer_as_our_html(string name) =>
        Assert.Equal(s_shown[name]().ToHtml(), s_shown[name]().ToDisplayString("text/html"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_that_wants_plain_text_gets_our_text(string name) =>
        Assert.Equal(s_shown[name]().ToText(), s_shown[name]().ToDisplayString("text/plain"));

    // By name, because a notebook finds the attribute, its members and those of what it names by nothing else.
    [Theory]
    [MemberData(nameof(Types))]
    public void Whatever_can_be_shown_tells_a_notebook_how(Type type)
    {
        var attribute = Assert.Single(type.GetCustomAttributes(inherit: true), found => found.GetType().Name == "TypeFormatterSourceAttribute");

        var source = (Type)Member(attribute, "FormatterSourceType")!;
        var formatters = ((IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(source), null)!).ToList();
        Assert.Equal(["text/html", "text/plain"], formatters.Select(formatter => (string)Member(formatter, "MimeType")!));
        Assert.Equal(["text/html", "text/plain"], (string[])Member(attribute, "PreferredMimeTypes")!);
    }

    [Fact]
    public void Answers_graphs_parts_of_them_and_matrices_can_be_shown() =>
        Assert.Superset(
            new HashSet<Type> { typeof(EntityGraph), typeof(Subgraph), typeof(StanceMatrix), typeof(ConflictAnswer), typeof(Timeline) },
            Types.Select(row => row.Data).ToHashSet());

    [Fact]
    public void Html_is_what_a_notebook_shows_if_it_is_not_told_otherwise() =>
        Assert.Equal(["text/html"], Formatter.GetPreferredMimeTypesFor(typeof(ResponsibilityClaims)).Take(1));

    private static object? Member(object of, string name) =>
        of.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public)!.GetValue(of);
}
