using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans =
        Gen.Select(Gen.Int[0, 12], Gen.Int[1, 8], (start, length) => new TextSpan(start, start + length));

    [Fact]
    public void A_span_runs_from_its_start_up_to_but_without_its_end()
    {
        var span = new TextSpan(3, 7);

        Assert.Equal(4, span.Length);
        Assert.Equal("[3,7)", span.ToString());
        Assert.Equal("3456", span.Slice("0123456789"));
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, 3)]
    [InlineData(3, 2)]
    [InlineData(0, 0)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void Empty_backward_and_negative_spans_cannot_be_made(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void The_default_stands_for_no_place_in_the_text()
    {
        var none = default(TextSpan);

        Assert.True(none.IsDefault);
        Assert.Equal("[0,0)", none.ToString());
        Assert.Equal(none, TextSpan.Parse("[0,0)"));
        Assert.Equal("", none.Slice("text"));
        Assert.False(none.Contains(none));
        Assert.False(new TextSpan(0, 5).Contains(none));
        Assert.False(new TextSpan(0, 5).Overlaps(none));
        Assert.False(none.Overlaps(new TextSpan(0, 5)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1,2]")]
    [InlineData("(1,2)")]
    [InlineData("[1, 2)")]
    [InlineData("[2,1)")]
    [InlineData("[2,2)")]
    [InlineData("[-1,2)")]
    [InlineData("[1,)")]
    [InlineData("[,1)")]
    [InlineData("[12)")]
    [InlineData("[1,2,3)")]
    [InlineData("[1,2147483648)")]
    [InlineData("[1,99999999999999999999)")]
    [InlineData("[)")]
    [InlineData("[1,2\0)")]
    public void What_is_no_span_is_refused(string text)
    {
        Assert.False(TextSpan.TryParse(text, out _));
        Assert.Contains("[12,40)", Assert.Throws<FormatException>(() => TextSpan.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_span_can_be_told()
    {
        var all = new TextSpan(0, int.MaxValue);

        Assert.Equal(int.MaxValue, all.Length);
        Assert.Equal(all, TextSpan.Parse("[0,2147483647)"));
    }

    [Fact]
    public void A_slice_up_to_the_end_is_fine_and_beyond_it_is_refused()
    {
        Assert.Equal("de", new TextSpan(3, 5).Slice("abcde"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 6).Slice("abcde"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(7, 9).Slice("abcde"));
        Assert.Throws<ArgumentNullException>(() => new TextSpan(3, 6).Slice(null!));
    }

    [Fact]
    public void Positions_count_utf16_code_units() =>
        Assert.Equal("😀", new TextSpan(1, 3).Slice("a😀b"));

    [Fact]
    public void Containing_and_overlapping_are_those_of_the_sets_of_positions() =>
        Gen.Select(Spans, Spans).Sample((left, right) =>
        {
            var leftSet = Enumerable.Range(left.Start, left.Length).ToHashSet();
            var rightSet = Enumerable.Range(right.Start, right.Length).ToHashSet();
            Assert.Equal(rightSet.IsSubsetOf(leftSet), left.Contains(right));
            Assert.Equal(rightSet.Overlaps(leftSet), left.Overlaps(right));
            Assert.Equal(left.Overlaps(right), right.Overlaps(left));
            Assert.Equal(left == right, left.Contains(right) && right.Contains(left));
        });

    [Fact]
    public void Text_reads_back_and_order_agrees_with_equality() =>
        Gen.Select(Spans, Spans).Sample((left, right) =>
        {
            Assert.Equal(left, TextSpan.Parse(left.ToString()));
            Assert.Equal(left == right, left.CompareTo(right) == 0);
            Assert.Equal((left.Start, left.End).CompareTo((right.Start, right.End)), left.CompareTo(right));
            Assert.Equal(left < right, right > left);
            Assert.Equal(left <= right, !(left > right));
            Assert.Equal(left >= right, !(left < right));
        });
}
