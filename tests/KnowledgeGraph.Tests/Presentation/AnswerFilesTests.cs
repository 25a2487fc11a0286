using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class AnswerFilesTests
{
    private static readonly Dictionary<string, Func<EventAnswer>> s_answers = new(StringComparer.Ordinal)
    {
        ["claims"] = () => HarbourGraph.Graph.WhoClaimedResponsibilityFor(new EntityId("blockade")),
        ["unnamed-claims"] = () => HarbourGraph.Graph.WhoClaimedResponsibilityFor(new EntityId("outage")),
        ["denials"] = () => HarbourGraph.Graph.WhoDeniedResponsibilityFor(new EntityId("blockade")),
        ["admissions"] = () => HarbourGraph.Graph.WhoAdmittedGuiltOf(new EntityId("blockade")),
        ["accusations"] = () => HarbourGraph.Graph.WhoIsBlamedFor(new EntityId("blockade")),
        ["nobody"] = () => HarbourGraph.Graph.WhoClaimedResponsibilityFor(new EntityId("storm")),
    };

    public static TheoryData<string> Names => [.. s_answers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_as_text_is_what_the_file_says(string name) => Expectation.Meets(name + ".txt", s_answers[name]().ToText());

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_as_json_is_what_the_file_says(string name) => Expectation.Meets(name + ".json", s_answers[name]().ToJson());

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_as_html_is_what_the_file_says(string name) => Expectation.Meets(name + ".html", s_answers[name]().ToHtml());

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_of_text_fits_into_a_hundred_columns(string name) =>
        Assert.All(s_answers[name]().ToText().Split('\n'), line => Assert.InRange(line.Length, 0, 100));
}
