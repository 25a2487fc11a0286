using System.Text.RegularExpressions;
using CsCheck;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Presentation.Exports;

namespace KnowledgeGraph.Tests.Presentation;

public sealed partial class MarkdownPresentationTests
{
    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("# heading", @"\# heading")]
    [InlineData("- item", @"\- item")]
    [InlineData("1. item", @"1\. item")]
    [InlineData("*bold* _it_ `code`", @"\*bold\* \_it\_ \`code\`")]
    [InlineData("[text](https://example.org)", @"\[text\](https\://example.org)")]
    [InlineData("www.example.org", @"www\.example.org")]
    [InlineData("<b>&amp;", @"\<b\>\&amp;")]
    [InlineData("![alt](x)", @"\!\[alt\](x)")]
    [InlineData(@"ends in \", @"ends in \\")]
    [InlineData("plain, with 3.5 and it's \"quoted\" (so)", "plain, with 3.5 and it's \"quoted\" (so)")]
    public void What_means_something_in_markdown_is_escaped_and_nothing_else(string text, string expected)
    {
        var claims = Claims(text).ToMarkdown();

        Assert.Contains($"1. {expected} say", claims, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_changes_the_structure_of_a_page() => HostileTexts.Any.Where(name => !string.IsNullOrWhiteSpace(name)).Sample(
        name =>
        {
            var expected = Structure(Claims("Harbour").ToMarkdown());

            Assert.Equal(expected, Structure(Claims(name).ToMarkdown()));
        },
        iter: 300);

    // The sort of every line, and how many cells and marks it has that are not escaped.
    private static string Structure(string markdown) =>
        string.Join('\n', markdown.Split('\n').Select(line => $"{Beginning().Match(line).Value.Trim('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')}:{Bar().Count(line)}:{Mark().Count(line)}"));

    private static ResponsibilityClaims Claims(string name)
    {
        var builder = new EntityGraphBuilder();
        var group = builder.AddOrganization("group", name);
        var paper = builder.AddOrganization("paper", name);
        var attack = builder.AddEvent("attack", name);
        builder.AddClaimOfResponsibility(attack, builder.AddDocument("article", name, paper), group);
        return builder.Build().WhoClaimedResponsibilityFor(attack);
    }

    [GeneratedRegex(@"^( *[#\->|] |\d+\. |\|)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?<!\\)(\\\\)*\|", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bar();

    [GeneratedRegex(@"(?<!\\)(\\\\)*[`*_<\[\]]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
