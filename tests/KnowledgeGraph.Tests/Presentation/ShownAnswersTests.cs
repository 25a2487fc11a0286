using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KnowledgeGraph.Tests.Presentation;

public sealed partial class ShownAnswersTests
{
    public static TheoryData<string> Names => [.. ShownAnswers.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_as_text_is_what_the_file_says(string name) =>
        Expectation.Meets($"answers/{name}.txt", ShownAnswers.All[name]().ToText());

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_as_a_table_is_what_the_file_says(string name) =>
        Expectation.Meets($"answers/{name}.table.txt", ShownAnswers.All[name]().ToTable());

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_as_markdown_is_what_the_file_says(string name) =>
        Expectation.Meets($"answers/{name}.md", ShownAnswers.All[name]().ToMarkdown());

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_number_in_a_text_is_that_of_a_statement_listed_below(string name)
    {
        var text = ShownAnswers.All[name]().ToText();

        var listed = Listed().Matches(text).Select(match => match.Groups["number"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(Cited().Matches(text), match => Assert.Contains(match.Groups["number"].Value, listed));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_of_a_table_is_as_wide_as_a_console_at_most(string name) =>
        Assert.All(ShownAnswers.All[name]().ToTable().Split('\n'), line => Assert.InRange(line.Length, 0, 100));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_of_a_markdown_table_has_as_many_cells_as_its_heading(string name)
    {
        var cells = 0;
        foreach (var line in ShownAnswers.All[name]().ToMarkdown().Split('\n'))
        {
            var count = line.StartsWith('|') ? Bar().Count(line) : 0;
            Assert.True(cells == 0 || count == 0 || count == cells, line);
            cells = count;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fragment_of_html_is_one_element_without_script_or_link(string name)
    {
        var fragment = XElement.Parse(ShownAnswers.All[name]().ToHtml());

        Assert.Equal("div", fragment.Name.LocalName);
        Assert.DoesNotContain(fragment.Descendants(), element => element.Name.LocalName is "script" or "a" or "link");
        Assert.All(fragment.Descendants("img"), image => Assert.StartsWith("data:image/svg+xml;base64,", image.Attribute("src")!.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("graph")]
    [InlineData("neighborhood")]
    [InlineData("timeline")]
    [InlineData("events-in")]
    [InlineData("border-events")]
    [InlineData("distances")]
    public void What_is_better_seen_than_read_has_its_picture_in_its_fragment(string name)
    {
        var image = Assert.Single(XElement.Parse(ShownAnswers.All[name]().ToHtml()).Descendants("img"));

        var drawn = image.Attribute("src")!.Value["data:image/svg+xml;base64,".Length..];
        Assert.Equal(ShownAnswers.All[name]().ToSvg(), Encoding.UTF8.GetString(Convert.FromBase64String(drawn)));
    }

    [GeneratedRegex(@"(?<!^)\[(?<number>\d+)\]", RegexOptions.Multiline, 1000)]
    private static partial Regex Cited();

    [GeneratedRegex(@"^\[(?<number>\d+)\]", RegexOptions.Multiline, 1000)]
    private static partial Regex Listed();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, 1000)]
    private static partial Regex Bar();
}
