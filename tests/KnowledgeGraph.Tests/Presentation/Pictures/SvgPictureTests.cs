using System.Xml.Linq;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

public sealed class SvgPictureTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_screen_reader_is_told_what_is_to_be_seen()
    {
        var picture = XElement.Parse(Picture("one"));

        var labels = picture.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.Equal("img", picture.Attribute("role")?.Value);
        Assert.Equal(["A picture", "A drawing of one."], labels.Select(id => picture.Elements().Single(part => part.Attribute("id")?.Value == id).Value));
    }

    [Fact]
    public void Different_pictures_share_no_id()
    {
        var page = XElement.Parse($"<div>{Picture("one")}{Picture("two")}</div>");

        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Contains(ids, id => id.EndsWith("-hatch-2", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_picture_is_the_same_to_the_byte() => Assert.Equal(Picture("one"), Picture("one"));

    [Fact]
    public void An_id_can_be_chosen() => Assert.Contains("id=\"answer-3-title\"", Picture("one", "answer-3"), StringComparison.Ordinal);

    [Fact]
    public void The_style_is_one_text_that_a_policy_can_allow_by_its_hash()
    {
        var styles = new[] { Picture("one"), Picture("two") }.Select(svg => XElement.Parse(svg).Element(s_svg + "style")!.Value);

        Assert.All(styles, style => Assert.Equal(SvgStyle.Text, style));
        Assert.DoesNotContain("url(", SvgStyle.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('<', SvgStyle.Text);
        Assert.DoesNotContain('>', SvgStyle.Text);
    }

    private static string Picture(string what, string? id = null) => SvgPicture.Of(
        new SvgFrame { Kind = "test", Width = 100, Height = 50, Title = "A picture", Description = $"A drawing of {what}." },
        svg =>
        {
            SvgHatches.Define(svg, [1, 2, 9]);
            svg.Open("rect").With("fill", SvgHatches.Fill(svg, 2)).With("width", 10).With("height", 10).Close();
            svg.Label(10, 10, what, "kg-text", 12);
        },
        id);
}
