using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

public sealed class SvgWriterTests
{
    [Theory]
    [InlineData(0.04, "0")]
    [InlineData(-0.04, "0")]
    [InlineData(12.349, "12.3")]
    [InlineData(-7, "-7")]
    [InlineData(1234567.89, "1234567.9")]
    public void A_number_is_rounded_to_a_tenth(double number, string written) => Assert.Equal(written, SvgWriter.Number(number));

    [Fact]
    public void A_number_is_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("-1234.5", SvgWriter.Number(-1234.5));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void No_picture_has_a_place_that_is_no_number(double number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SvgWriter("a").Open("rect").With("x", number));

    [Fact]
    public void An_element_left_open_is_named()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new SvgWriter("a").Open("svg").Open("g").Finish());

        Assert.Contains("g, svg", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_cannot_be_closed_than_was_opened() =>
        Assert.Throws<InvalidOperationException>(() => new SvgWriter("a").Open("svg").Close().Close());

    [Fact]
    public void Elements_stand_on_lines_of_their_own_and_spans_of_a_text_do_not()
    {
        var svg = new SvgWriter("a").Open("svg").Open("text").Open("tspan").Text("one").Close().Open("tspan").Text("two").Close().Close();

        Assert.Equal(
            "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<text><tspan>one</tspan><tspan>two</tspan></text>\n</svg>\n",
            svg.Close().Finish());
    }

    [Theory]
    [InlineData("\u0000", " ")]
    [InlineData("\u001b[31m", " [31m")]
    [InlineData("\uFFFE\uFFFF", "\uFFFD\uFFFD")]
    [InlineData("\u202Eoen", "\uFFFDoen")]
    [InlineData("😀 <b>&amp;\"'</b>", "😀 <b>&amp;\"'</b>")]
    public void What_xml_cannot_hold_is_replaced(string text, string shown)
    {
        var svg = XElement.Parse(new SvgWriter("a").Open("text").With("class", text).Text(text).Close().Finish(), LoadOptions.PreserveWhitespace);

        Assert.Equal(shown, svg.Value);
        Assert.Equal(shown, svg.Attribute("class")?.Value);
    }

    [Fact]
    public void Half_a_character_is_replaced() =>
        Assert.Equal("\uFFFDx\uFFFD😀", XElement.Parse(new SvgWriter("a").Open("text").Text("\uD800x\uDC00😀").Close().Finish()).Value);

    [Fact]
    public void No_text_becomes_an_element()
    {
        Gen.String.Array.Sample(texts =>
        {
            var svg = new SvgWriter("a").Open("svg");
            foreach (var text in texts)
            {
                svg.Open("text").With("class", text).Text(text).Close();
            }

            var parsed = XElement.Parse(svg.Close().Finish(), LoadOptions.PreserveWhitespace);
            return parsed.Descendants().Count() == texts.Length && parsed.Elements().All(element => element.Attributes().Count() == 1);
        });
    }
}
