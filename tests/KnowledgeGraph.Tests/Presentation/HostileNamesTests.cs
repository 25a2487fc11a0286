using System.Text.Json;
using System.Xml.Linq;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class HostileNamesTests
{
    private const string Name = "<script>alert(\"1\")</script> & 'sons' ]]> \u001b[31m \u202Eoen";

    [Fact]
    public void A_name_with_markup_stays_text_in_html()
    {
        var html = Claims().ToHtml();

        var page = XElement.Parse(html, LoadOptions.PreserveWhitespace);
        Assert.DoesNotContain("script", page.DescendantsAndSelf().Select(element => element.Name.LocalName), StringComparer.OrdinalIgnoreCase);
        Assert.Contains("<script>alert(\"1\")</script> & 'sons' ]]>", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_links_to_nothing_outside()
    {
        var page = XElement.Parse(Claims().ToHtml());

        Assert.All(page.DescendantsAndSelf().Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, new[] { "class", "style", "scope" }));
        Assert.DoesNotContain("url(", page.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_console_has_nothing_to_obey()
    {
        var text = Claims().ToText();

        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains("\uFFFDoen", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\u0085', ' ')]
    [InlineData('\u2028', ' ')]
    [InlineData('\u2029', ' ')]
    [InlineData('\u061C', '\uFFFD')]
    [InlineData('\u200E', '\uFFFD')]
    [InlineData('\u200F', '\uFFFD')]
    [InlineData('\u202A', '\uFFFD')]
    [InlineData('\u2066', '\uFFFD')]
    [InlineData('\u2069', '\uFFFD')]
    [InlineData('\u206A', '\uFFFD')]
    [InlineData('\u200D', '\u200D')]
    public void A_mark_that_breaks_a_line_or_turns_it_around_is_replaced(char mark, char shown)
    {
        Assert.Contains($"oen{shown}tar", Claims($"oen{mark}tar").ToText(), StringComparison.Ordinal);
        Assert.Contains($"oen{shown}tar", XElement.Parse(Claims($"oen{mark}tar").ToHtml(), LoadOptions.PreserveWhitespace).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_survives_json_as_it_is_and_cannot_close_a_script()
    {
        var json = Claims().ToJson();

        using var document = JsonDocument.Parse(json);
        Assert.Equal(Name, document.RootElement.GetProperty("claims")[0].GetProperty("speaker").GetProperty("name").GetString());
        Assert.DoesNotContain("</script", json, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_word_longer_than_a_line_is_not_cut()
    {
        var name = new string('m', 150);

        Assert.Contains(name, Claims(name).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_redacted_speaker_is_known_by_id_alone()
    {
        var graph = HarbourGraph.Graph.Edit(edit => edit.Redact(new EntityId("hart"), "court order"));
        var answer = graph.WhoAdmittedGuiltOf(new EntityId("blockade"));

        Assert.Contains("hart (redacted) says that", answer.ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Lena", answer.ToJson() + answer.ToHtml(), StringComparison.Ordinal);
    }

    private static ResponsibilityClaims Claims(string name = Name)
    {
        var builder = new EntityGraphBuilder();
        var group = builder.AddOrganization("group", name);
        var paper = builder.AddOrganization("paper", name);
        var attack = builder.AddEvent("attack", name);
        builder.AddClaimOfResponsibility(attack, builder.AddDocument("article", name, paper), group);
        return builder.Build().WhoClaimedResponsibilityFor(attack);
    }
}
