using KnowledgeGraph.Queries;
using Microsoft.DotNet.Interactive.Formatting;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class NotebookConventionTests
{
    private static readonly EntityId s_blockade = new("blockade");

    private static readonly Dictionary<string, EventAnswer> s_answers = new(StringComparer.Ordinal)
    {
        ["claims"] = HarbourGraph.Graph.WhoClaimedResponsibilityFor(s_blockade),
        ["denials"] = HarbourGraph.Graph.WhoDeniedResponsibilityFor(s_blockade),
        ["admissions"] = HarbourGraph.Graph.WhoAdmittedGuiltOf(s_blockade),
        ["accusations"] = HarbourGraph.Graph.WhoIsBlamedFor(s_blockade),
    };

    public static TheoryData<string> Names => [.. s_answers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_shows_an_answer_as_our_html(string name) =>
        Assert.Equal(s_answers[name].ToHtml(), s_answers[name].ToDisplayString("text/html"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_that_wants_plain_text_gets_our_text(string name) =>
        Assert.Equal(s_answers[name].ToText(), s_answers[name].ToDisplayString("text/plain"));

    [Fact]
    public void Html_is_what_a_notebook_shows_if_it_is_not_told_otherwise() =>
        Assert.Equal(["text/html"], Formatter.GetPreferredMimeTypesFor(typeof(ResponsibilityClaims)).Take(1));
}
