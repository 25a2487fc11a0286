using System.Globalization;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

public sealed class SvgPaletteTests
{
    public static TheoryData<bool> Brightness => [true, false];

    [Theory]
    [MemberData(nameof(Brightness))]
    public void Text_can_be_read_on_all_that_it_stands_on(bool light)
    {
        var palette = light ? SvgPalette.Light : SvgPalette.Dark;

        Assert.All(palette.Tint.Append(palette.Paper).Append(palette.Box), ground => Assert.InRange(Contrast(palette.Ink, ground), 7, 21));
        Assert.All(palette.Tint.Append(palette.Paper).Append(palette.Box), ground => Assert.InRange(Contrast(palette.Muted, ground), 4.5, 21));
    }

    [Theory]
    [MemberData(nameof(Brightness))]
    public void The_colour_of_a_side_can_be_text_on_paper_and_on_its_own_tint(bool light)
    {
        var palette = light ? SvgPalette.Light : SvgPalette.Dark;

        Assert.All(Enumerable.Range(0, SvgStyle.Sides), side =>
        {
            Assert.InRange(Contrast(palette.Strong[side], palette.Paper), 4.5, 21);
            Assert.InRange(Contrast(palette.Strong[side], palette.Tint[side]), 4.5, 21);
        });
    }

    [Theory]
    [MemberData(nameof(Brightness))]
    public void Outlines_stand_out_from_paper_and_boxes(bool light)
    {
        var palette = light ? SvgPalette.Light : SvgPalette.Dark;

        Assert.InRange(Contrast(palette.Line, palette.Paper), 3, 21);
        Assert.InRange(Contrast(palette.Line, palette.Box), 3, 21);
    }

    [Fact]
    public void Contrast_is_measured_as_the_guidelines_for_web_content_do()
    {
        Assert.Equal(21, Contrast("#000000", "#ffffff"), 3);
        Assert.Equal(4.54, Contrast("#767676", "#ffffff"), 2);
    }

    private static double Contrast(string first, string second)
    {
        var (one, other) = (Luminance(first), Luminance(second));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
