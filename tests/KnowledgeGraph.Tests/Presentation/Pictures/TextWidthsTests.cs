using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

public sealed class TextWidthsTests
{
    [Theory]
    // The advances of DejaVu Sans, the wider one, added up at 100 pixels.
    [InlineData("Russian Volunteer Corps", 1228.3, false)]
    [InlineData("Русский добровольческий корпус", 1773.6, false)]
    [InlineData("Russian Volunteer Corps", 1387.8, true)]
    [InlineData("Русский добровольческий корпус", 1968.2, true)]
    [InlineData("31 May 2023, 12:45 (E11)", 1304.1, false)]
    [InlineData("اتحاد النقابات المستقلة", 953.4, false)]
    [InlineData("وزارة الداخلية", 574.1, false)]
    [InlineData("مجلس بلدية أكسو", 753.4, false)]
    [InlineData("איחוד העובדים", 624.5, false)]
    public void A_text_is_never_taken_for_narrower_than_it_comes_out(string text, double measured, bool bold) =>
        Assert.InRange(TextWidths.Of(text, 100, bold), measured, measured * 1.25);

    [Fact]
    public void Chinese_and_emoji_are_wide() =>
        Assert.True(TextWidths.Of("中", 10) > 10 && TextWidths.Of("😀", 10) > 13);

    [Fact]
    public void Marks_above_a_letter_take_no_room() => Assert.Equal(TextWidths.Of("e", 10), TextWidths.Of("e\u0301\u0323\u200D", 10));

    [Fact]
    public void Twice_the_size_is_twice_the_width() => Assert.Equal(2 * TextWidths.Of("Harbour", 10), TextWidths.Of("Harbour", 20), 9);
}
