using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class TimeOffsetTests
{
    private static readonly Gen<TimeOffset> Offsets =
        Gen.Select(Gen.Int[-400, 400], Gen.Int[0, 400], Gen.Int[0, 3]).Select((low, more, kind) => kind switch
        {
            0 => TimeOffset.Hours(low),
            1 => TimeOffset.Between(TimeOffset.Hours(low), TimeOffset.Hours(low + more)),
            2 => TimeOffset.Between(TimeOffset.Months(low), TimeOffset.After),
            _ => TimeOffset.Between(TimeOffset.Before, TimeOffset.Days(low)),
        });

    [Theory]
    [InlineData("P9D", "P9D")]
    [InlineData("-P9D", "-P9D")]
    [InlineData("P1W", "P7D")]
    [InlineData("P1M", "P1M")]
    [InlineData("PT1H/PT12H", "PT1H/PT12H")]
    [InlineData("-PT12H/-PT1H", "-PT12H/-PT1H")]
    [InlineData("PT0S/..", "PT0S/..")]
    [InlineData("../PT0S", "../PT0S")]
    [InlineData("P9D/P9D", "P9D")]
    [InlineData("P1W/P9D", "P7D/P9D")]
    [InlineData("-P1D/P1D", "-P1D/P1D")]
    [InlineData("P28D/P1M", "P28D/P1M")]
    [InlineData("P1M/P31D", "P1M/P31D")]
    public void Text_becomes_canonical_and_reads_back(string text, string canonical)
    {
        var offset = TimeOffset.Parse(text);

        Assert.Equal(canonical, offset.ToString());
        Assert.Equal(offset, TimeOffset.Parse(canonical));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("P9D/")]
    [InlineData("/P9D")]
    [InlineData("../..")]
    [InlineData("P1D/P2D/P3D")]
    [InlineData("9 days")]
    [InlineData("P1D /P2D")]
    [InlineData("PT12H/PT1H")]
    [InlineData("P1M/P1D")]
    [InlineData("P1Y/P360D")]
    public void What_is_no_offset_is_refused(string text)
    {
        Assert.False(TimeOffset.TryParse(text, out var offset));
        Assert.Equal(default, offset);
        Assert.Throws<FormatException>(() => TimeOffset.Parse(text));
    }

    [Fact]
    public void Ends_in_the_wrong_order_are_offered_the_right_way_round() =>
        Assert.Contains("'PT1H/PT12H'", Assert.Throws<FormatException>(() => TimeOffset.Parse("PT12H/PT1H")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_offset_of_which_nothing_is_given_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => new TimeOffset(null, null));
        Assert.Throws<ArgumentException>(() => TimeOffset.Between(TimeOffset.Before, TimeOffset.After));
        Assert.Throws<ArgumentException>(() => TimeOffset.Between(TimeOffset.Hours(2), TimeOffset.Hours(1)));
    }

    [Fact]
    public void The_default_is_the_same_time()
    {
        Assert.Equal("PT0S", default(TimeOffset).ToString());
        Assert.Equal(default, TimeOffset.Days(0));
        Assert.Equal(default, TimeOffset.Parse("P0D"));
        Assert.True(default(TimeOffset).IsExact);
    }

    [Fact]
    public void The_factories_say_what_their_names_say()
    {
        Assert.Equal("P9D", TimeOffset.Days(9).ToString());
        Assert.Equal("-PT3H", TimeOffset.Hours(-3).ToString());
        Assert.Equal("PT45M", TimeOffset.Minutes(45).ToString());
        Assert.Equal("P1Y1M", TimeOffset.Months(13).ToString());
        Assert.Equal("PT0S/..", TimeOffset.After.ToString());
        Assert.Equal("../PT0S", TimeOffset.Before.ToString());
        Assert.Equal("PT1H/PT12H", TimeOffset.Between(TimeOffset.Hours(1), TimeOffset.Hours(12)).ToString());
    }

    [Fact]
    public void An_end_that_nobody_gives_is_null()
    {
        Assert.Equal(default(CalendarDuration), TimeOffset.After.Minimum);
        Assert.Null(TimeOffset.After.Maximum);
        Assert.Null(TimeOffset.Before.Minimum);
        Assert.False(TimeOffset.After.IsExact);
        Assert.NotEqual(default, TimeOffset.After);
    }

    [Fact]
    public void More_days_than_the_time_line_has_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeOffset.Days(long.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeOffset.Hours(long.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeOffset.Months(long.MinValue));
    }

    [Fact]
    public void Negating_swaps_the_ends()
    {
        Assert.Equal(TimeOffset.Before, TimeOffset.After.Negate());
        Assert.Equal("-PT12H/-PT1H", TimeOffset.Parse("PT1H/PT12H").Negate().ToString());
        Assert.Equal("-P1M", TimeOffset.Months(1).Negate().ToString());
    }

    [Fact]
    public void Every_offset_reads_back_and_negates_twice_to_itself() =>
        Offsets.Sample(offset =>
        {
            Assert.Equal(offset, TimeOffset.Parse(offset.ToString()));
            Assert.Equal(offset, offset.Negate().Negate());
            Assert.Equal(offset.GetHashCode(), TimeOffset.Parse(offset.ToString()).GetHashCode());
        });
}
