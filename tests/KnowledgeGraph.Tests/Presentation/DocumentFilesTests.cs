using System.Text.RegularExpressions;
using System.Xml.Linq;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation;

public sealed partial class DocumentFilesTests
{
    private static readonly Dictionary<string, Func<IPresentable>> s_shown = new(StringComparer.Ordinal)
    {
        ["denials"] = () => HarbourGraph.Graph.WhoDeniedResponsibilityFor(new EntityId("blockade")),
        ["said"] = () => HarbourGraph.Graph.StatementsBy(new EntityId("hart")),
    };

    public static TheoryData<string> Names => [.. s_shown.Keys];

    public static TheoryData<string> Seeds => [.. ShownAnswers.All.Keys];

    // The picture has files of its own, and what does not depend on the answer is left out.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_is_what_the_file_says(string name)
    {
        var html = s_shown[name]().ToHtmlDocument().Replace(DocumentStyle.Text, "(style)", StringComparison.Ordinal).Replace(DocumentScript.Text, "(script)", StringComparison.Ordinal);

        Expectation.Meets($"{name}.document.html", Hash().Replace(Picture().Replace(html, "(picture)"), "(hash)"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_number_in_a_document_leads_to_a_row_of_its_evidence_and_each_row_is_led_to(string name)
    {
        var document = DocumentXml.Of(ShownAnswers.All[name]());

        var rows = document.Descendants("tr").Select(row => row.Attribute("id")?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var led = document.Descendants("a").Where(link => (string?)link.Attribute("class") == "cited").Select(link => link.Attribute("href")!.Value[1..]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(rows.Order(StringComparer.Ordinal), led.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_two_elements_of_a_document_share_an_id_and_each_link_leads_to_one(string name)
    {
        var document = DocumentXml.Of(ShownAnswers.All[name]());

        var ids = document.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(document.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value.TrimStart('#'), ids));
    }

    [Fact]
    public void Neither_style_nor_script_holds_what_reads_as_markup()
    {
        Assert.DoesNotContain(DocumentStyle.Text + DocumentScript.Text, character => character is '<' or '&');
        Assert.DoesNotContain("http", DocumentStyle.Text + DocumentScript.Text, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("(?s)<svg.*</svg>", RegexOptions.None, 1000)]
    private static partial Regex Picture();

    [GeneratedRegex("sha256-[^']*", RegexOptions.None, 1000)]
    private static partial Regex Hash();
}
