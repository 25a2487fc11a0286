using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class CalendarDurationTests
{
    [Theory]
    [InlineData("P9D", "P9D", 0, 777_600)]
    [InlineData("-P9D", "-P9D", 0, -777_600)]
    [InlineData("P1W", "P7D", 0, 604_800)]
    [InlineData("P2W1D", "P15D", 0, 1_296_000)]
    [InlineData("P1M", "P1M", 1, 0)]
    [InlineData("P30D", "P30D", 0, 2_592_000)]
    [InlineData("P14M", "P1Y2M", 14, 0)]
    [InlineData("PT24H", "P1D", 0, 86_400)]
    [InlineData("PT36H", "P1DT12H", 0, 129_600)]
    [InlineData("PT90M", "PT1H30M", 0, 5_400)]
    [InlineData("PT61S", "PT1M1S", 0, 61)]
    [InlineData("P1Y2M3DT4H5M6S", "P1Y2M3DT4H5M6S", 14, 273_906)]
    [InlineData("-P1Y6M", "-P1Y6M", -18, 0)]
    [InlineData("P0D", "PT0S", 0, 0)]
    [InlineData("-PT0S", "PT0S", 0, 0)]
    [InlineData("P007D", "P7D", 0, 604_800)]
    public void Months_are_kept_apart_from_seconds(string text, string canonical, long months, long seconds)
    {
        var duration = CalendarDuration.Parse(text);

        Assert.Equal((months, seconds), (duration.Months, duration.Seconds));
        Assert.Equal(canonical, duration.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("-")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("9D")]
    [InlineData("+P9D")]
    [InlineData("--P9D")]
    [InlineData("P-9D")]
    [InlineData("p9d")]
    [InlineData("P9")]
    [InlineData("PD")]
    [InlineData("P9H")]
    [InlineData("PT9D")]
    [InlineData("P1D1M")]
    [InlineData("P1D1D")]
    [InlineData("PT1S1H")]
    [InlineData("P1.5D")]
    [InlineData("PT0.5H")]
    [InlineData("P1D ")]
    [InlineData("P9D/P10D")]
    [InlineData("P1DT1HT1M")]
    [InlineData("P999999999999999999Y")]
    [InlineData("P9999999999999999999999D")]
    public void What_is_no_duration_in_whole_numbers_is_refused(string text)
    {
        Assert.False(CalendarDuration.TryParse(text, out _));
        Assert.Contains("'P9D'", Assert.Throws<FormatException>(() => CalendarDuration.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_is_not_thirty_days_but_a_week_is_seven() =>
        Assert.True(CalendarDuration.Parse("P1M") != CalendarDuration.Parse("P30D") && CalendarDuration.Parse("P1W") == CalendarDuration.Parse("P7D"));

    [Fact]
    public void The_default_is_no_time_at_all()
    {
        Assert.Equal("PT0S", default(CalendarDuration).ToString());
        Assert.Equal(default, CalendarDuration.Parse("PT0S"));
        Assert.False(default(CalendarDuration).IsNegative);
    }

    [Fact]
    public void Parts_that_point_different_ways_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new CalendarDuration(1, -1));
        Assert.Throws<ArgumentException>(() => new CalendarDuration(-1, 1));
    }

    [Fact]
    public void Parts_have_a_maximum_that_reads_back()
    {
        var longest = new CalendarDuration(-CalendarDuration.MaximumMonths, -CalendarDuration.MaximumSeconds);

        Assert.Equal(longest, CalendarDuration.Parse(longest.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDuration(CalendarDuration.MaximumMonths + 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDuration(0, long.MinValue));
    }

    [Fact]
    public void Every_duration_reads_back_and_negates_twice_to_itself() =>
        Gen.Select(Gen.Long[0, 100_000], Gen.Long[0, 100_000_000], Gen.Bool).Sample((months, seconds, isNegative) =>
        {
            var duration = isNegative ? new CalendarDuration(-months, -seconds) : new CalendarDuration(months, seconds);
            Assert.Equal(duration, CalendarDuration.Parse(duration.ToString()));
            Assert.Equal(duration, duration.Negate().Negate());
            Assert.Equal(duration == default, duration == duration.Negate());
        });

    [Fact]
    public void Durations_that_a_file_may_choose_have_different_hashes() =>
        Assert.True(Enumerable.Range(1, 1_000).Select(number => new CalendarDuration(0, ((long)number << 32) | (uint)number).GetHashCode()).Distinct().Count() > 990);
}
