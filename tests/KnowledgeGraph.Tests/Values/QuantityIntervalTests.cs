using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class QuantityIntervalTests
{
    // Bounds are whole numbers from 0 to 6; the line is looked at in halves, so that open and closed ends differ.
    private static readonly decimal[] Line = [.. Enumerable.Range(-4, 22).Select(half => half / 2m)];

    private static readonly Gen<QuantityInterval> Intervals =
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.Bool, Gen.Bool)
            .Where((low, high, lowOpen, highOpen) => low == 7 || high == 7 || low < high || (low == high && !lowOpen && !highOpen))
            .Select((low, high, lowOpen, highOpen) => new QuantityInterval(low == 7 ? null : low, high == 7 ? null : high, lowOpen, highOpen));

    [Theory]
    [InlineData("[12,)")]
    [InlineData("(,10)")]
    [InlineData("(,10]")]
    [InlineData("[5,5]")]
    [InlineData("(5,7]")]
    [InlineData("[-5,0.25)")]
    [InlineData("(,)")]
    public void The_text_form_is_the_usual_notation(string text) =>
        Assert.Equal(text, QuantityInterval.Parse(text).ToString());

    [Theory]
    [InlineData("[12,]")]
    [InlineData("[,12)")]
    [InlineData("[7,5]")]
    [InlineData("(5,5]")]
    [InlineData("[5,5)")]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("[5]")]
    [InlineData("[5, 7]")]
    [InlineData("[+5,7]")]
    [InlineData("[1e2,)")]
    [InlineData("[1,000,)")]
    [InlineData("[")]
    [InlineData("[1.00000000000000000000000000001,)")]
    [InlineData("[99999999999999999999999999999999,)")]
    public void What_is_no_interval_or_an_empty_one_is_refused(string text)
    {
        Assert.False(QuantityInterval.TryParse(text, out _));
        Assert.Throws<FormatException>(() => QuantityInterval.Parse(text));
    }

    [Fact]
    public void The_factories_draw_the_line_where_their_names_say()
    {
        Assert.Equal("[5,5]", QuantityInterval.Exactly(5).ToString());
        Assert.Equal("[5,)", QuantityInterval.AtLeast(5).ToString());
        Assert.Equal("(,5]", QuantityInterval.AtMost(5).ToString());
        Assert.Equal("(,5)", QuantityInterval.LessThan(5).ToString());
        Assert.Equal("(5,)", QuantityInterval.MoreThan(5).ToString());
        Assert.Equal("[5,7]", QuantityInterval.Between(5, 7).ToString());
    }

    [Fact]
    public void Empty_intervals_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => new QuantityInterval(7, 5));
        Assert.Throws<ArgumentException>(() => new QuantityInterval(5, 5, lowerIsOpen: true));
        Assert.Throws<ArgumentException>(() => new QuantityInterval(5, 5, upperIsOpen: true));
        Assert.Contains("[7,5]", Assert.Throws<ArgumentException>(() => QuantityInterval.Between(7, 5)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_is_everything_because_nothing_is_known()
    {
        var unknown = default(QuantityInterval);

        Assert.Equal("(,)", unknown.ToString());
        Assert.True(unknown.LowerIsOpen);
        Assert.True(unknown.UpperIsOpen);
        Assert.True(unknown.Contains(decimal.MaxValue));
        Assert.True(unknown.Contains(decimal.MinValue));
        Assert.False(unknown.IsDisjointFrom(QuantityInterval.Exactly(0)));
        Assert.Equal(unknown, new QuantityInterval(null, null, lowerIsOpen: true, upperIsOpen: true));
    }

    [Fact]
    public void Trailing_zeros_make_no_difference()
    {
        Assert.Equal(QuantityInterval.Exactly(1.5m), QuantityInterval.Exactly(1.500m));
        Assert.Equal("[1.5,1.5]", QuantityInterval.Exactly(1.500m).ToString());
        Assert.Equal("[0,0]", QuantityInterval.Exactly(-0.0m).ToString());
    }

    [Fact]
    public void At_least_12_and_less_than_12_cannot_both_be_right()
    {
        Assert.True(QuantityInterval.AtLeast(12).IsDisjointFrom(QuantityInterval.LessThan(12)));
        Assert.Equal(QuantityInterval.Exactly(12), QuantityInterval.AtLeast(12).Intersect(QuantityInterval.AtMost(12)));
    }

    [Fact]
    public void Containing_overlapping_and_intersecting_are_those_of_the_sets_of_numbers() =>
        Gen.Select(Intervals, Intervals).Sample((left, right) =>
        {
            bool[] inLeft = [.. Line.Select(left.Contains)];
            bool[] inRight = [.. Line.Select(right.Contains)];
            bool[] inBoth = [.. inLeft.Zip(inRight, (first, second) => first && second)];

            Assert.Equal(inBoth.SequenceEqual(inRight), left.Contains(right));
            Assert.Equal(inBoth.Contains(true), left.Overlaps(right));
            Assert.Equal(!inBoth.Contains(true), left.IsDisjointFrom(right));
            Assert.Equal(inLeft.SequenceEqual(inRight), left == right);
            Assert.Equal(inBoth, Line.Select(number => left.Intersect(right)?.Contains(number) ?? false));
        });

    [Fact]
    public void Containing_a_number_is_what_the_bounds_say() =>
        Gen.Select(Intervals, Gen.Int[-4, 17]).Sample((interval, half) =>
        {
            var number = half / 2m;
            var aboveLower = interval.Lower is not { } lower || (interval.LowerIsOpen ? number > lower : number >= lower);
            var belowUpper = interval.Upper is not { } upper || (interval.UpperIsOpen ? number < upper : number <= upper);
            Assert.Equal(aboveLower && belowUpper, interval.Contains(number));
        });

    [Fact]
    public void Containment_is_reflexive_antisymmetric_and_transitive() =>
        Gen.Select(Intervals, Intervals, Intervals).Sample((first, second, third) =>
        {
            Assert.True(first.Contains(first));
            Assert.True(!(first.Contains(second) && second.Contains(first)) || first == second);
            Assert.True(!(first.Contains(second) && second.Contains(third)) || first.Contains(third));
            Assert.True(!first.Contains(second) || first.Overlaps(second));
            Assert.Equal(first.Overlaps(second), second.Overlaps(first));
            Assert.Equal(first.Intersect(second), second.Intersect(first));
        });

    [Fact]
    public void Text_reads_back_whatever_the_decimals() =>
        Gen.Select(Gen.Decimal, Gen.Decimal, Gen.Bool, Gen.Bool).Where((low, high, _, _) => low < high).Sample((low, high, lowOpen, highOpen) =>
        {
            var interval = new QuantityInterval(low, high, lowOpen, highOpen);
            var text = interval.ToString();
            Assert.DoesNotContain('E', text);

            Assert.Equal(interval, QuantityInterval.Parse(text));
            Assert.Equal(text, QuantityInterval.Parse(text).ToString());
        });

    [Fact]
    public void The_largest_and_the_smallest_decimals_read_back()
    {
        decimal[] numbers = [decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 1.2345678901234567890123456789m];

        Assert.All(numbers, number => Assert.Equal(number, QuantityInterval.Parse(QuantityInterval.Exactly(number).ToString()).Lower));
    }
}
