namespace KnowledgeGraph.Tests.Values;

public sealed class UncertainTimeMakingTests
{
    [Fact]
    public void The_default_is_unknown()
    {
        var unknown = default(UncertainTime);

        Assert.True(unknown.IsUnknown);
        Assert.False(unknown.IsRelative);
        Assert.Equal("unknown", unknown.ToString());
        Assert.Equal(unknown, UncertainTime.Parse("unknown"));
        Assert.Null(unknown.Edtf);
        Assert.Null(unknown.Earliest);
        Assert.Null(unknown.Latest);
        Assert.Null(unknown.UtcOffset);
        Assert.Equal(TimePrecision.Unknown, unknown.Precision);
        Assert.False(unknown.IsApproximate || unknown.IsUncertain);
    }

    [Fact]
    public void Parts_make_the_text_that_one_would_write()
    {
        Assert.Equal("2023-06-01", UncertainTime.OnDay(2023, 6, 1).Edtf);
        Assert.Equal("-0043-03-15", UncertainTime.OnDay(-43, 3, 15).Edtf);
        Assert.Equal("2023-05", UncertainTime.InMonth(2023, 5).Edtf);
        Assert.Equal("2023", UncertainTime.InYear(2023).Edtf);
        Assert.Equal("Y-170000002", UncertainTime.InYear(-170_000_002).Edtf);
        Assert.Equal(UncertainTime.Parse("2023-06-01"), UncertainTime.OnDay(2023, 6, 1));
    }

    [Fact]
    public void A_month_is_not_the_interval_of_its_days()
    {
        var month = UncertainTime.Parse("2023-05");
        var days = UncertainTime.Parse("2023-05-01/2023-05-31");

        Assert.Equal((month.Earliest, month.Latest), (days.Earliest, days.Latest));
        Assert.NotEqual(month, days);
    }

    [Fact]
    public void An_instant_keeps_its_offset_and_loses_its_fraction()
    {
        var instant = new DateTimeOffset(2023, 6, 1, 1, 30, 15, 900, TimeSpan.FromHours(3));

        Assert.Equal("2023-06-01T01:30:15+03:00", UncertainTime.At(instant).Edtf);
        Assert.Equal("2023-05-31T22:30:15Z", UncertainTime.At(instant.ToUniversalTime()).Edtf);
        Assert.Equal(TimeMoment.FromDateTimeOffset(instant), UncertainTime.At(instant).Latest);
        Assert.Equal("1969-12-31T23:59:59Z", UncertainTime.At(DateTimeOffset.UnixEpoch.AddTicks(-1)).Edtf);
        Assert.Equal("9999-12-31T23:59:59Z", UncertainTime.At(DateTimeOffset.MaxValue).Edtf);
    }

    [Fact]
    public void Days_and_months_that_are_not_in_the_calendar_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainTime.OnDay(2023, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainTime.OnDay(10_000, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainTime.InMonth(2023, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainTime.InMonth(-10_000, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainTime.InYear(200_000_000_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainTime.InYear(long.MinValue));
    }

    [Fact]
    public void Intervals_run_from_the_start_of_one_time_to_the_end_of_another()
    {
        var may = UncertainTime.InMonth(2023, 5);
        var third = UncertainTime.OnDay(2023, 6, 3);

        Assert.Equal("2023-05/2023-06-03", UncertainTime.Between(may, third).Edtf);
        Assert.Equal("../2023-05", UncertainTime.NotAfter(may).Edtf);
        Assert.Equal("2023-05/..", UncertainTime.NotBefore(may).Edtf);
        Assert.Equal("2023-05/..", UncertainTime.Between(may, UncertainTime.NotBefore(third)).Edtf);
        Assert.Equal("../2023-06-03", UncertainTime.NotAfter(UncertainTime.Between(may, third)).Edtf);
    }

    [Fact]
    public void Intervals_that_say_nothing_or_end_before_they_start_are_refused()
    {
        var may = UncertainTime.InMonth(2023, 5);
        var open = UncertainTime.NotAfter(may);

        Assert.Throws<ArgumentException>(() => UncertainTime.Between(may, UncertainTime.InMonth(2023, 4)));
        Assert.Throws<ArgumentException>(() => UncertainTime.Between(may, default));
        Assert.Throws<ArgumentException>(() => UncertainTime.NotBefore(open));
        Assert.Throws<ArgumentException>(() => UncertainTime.NotAfter(UncertainTime.RelativeTo(new("F50"), default)));
    }

    [Fact]
    public void A_date_may_have_its_offset_beside_it()
    {
        var day = UncertainTime.FromEdtf("2023-06-01", TimeSpan.FromHours(3));

        Assert.Equal("2023-06-01", day.Edtf);
        Assert.Equal(TimeSpan.FromHours(3), day.UtcOffset);
        Assert.Equal("2023-05-31T21:00:00Z", day.Earliest.ToString());
        Assert.Equal("2023-06-01T20:59:59Z", day.Latest.ToString());
        Assert.Equal("2023-06-01 (UTC+03:00)", day.ToString());
        Assert.Equal(day, UncertainTime.Parse("2023-06-01 (UTC+03:00)"));
        Assert.NotEqual(day, UncertainTime.OnDay(2023, 6, 1));
        Assert.Equal(day, UncertainTime.OnDay(2023, 6, 1).WithUtcOffset(TimeSpan.FromHours(3)));
        Assert.Equal(UncertainTime.OnDay(2023, 6, 1), day.WithUtcOffset(null));
    }

    [Fact]
    public void An_offset_of_zero_that_was_stated_is_not_one_that_was_not()
    {
        var stated = UncertainTime.OnDay(2023, 6, 1).WithUtcOffset(TimeSpan.Zero);

        Assert.Equal("2023-06-01 (UTC+00:00)", stated.ToString());
        Assert.Equal(stated, UncertainTime.Parse(stated.ToString()));
        Assert.NotEqual(UncertainTime.OnDay(2023, 6, 1), stated);
        Assert.Equal(UncertainTime.OnDay(2023, 6, 1).Earliest, stated.Earliest);
    }

    [Fact]
    public void An_offset_inside_the_text_is_not_repeated_beside_it() =>
        Assert.Null(UncertainTime.FromEdtf("2023-06-01T09:30:00+03:00").UtcOffset);

    [Theory]
    [InlineData("2023-06-01T09:30:00", "write it there")]
    [InlineData("2023-06-01T09:30:00/2023-06-02", "write it there")]
    [InlineData("2023-06-01T09:30:00Z", "leave out the one beside it")]
    [InlineData("2023-06-01T09:30:00+03:00/..", "leave out the one beside it")]
    public void A_time_of_day_has_its_offset_inside(string edtf, string hint)
    {
        Assert.Contains(hint, Assert.Throws<FormatException>(() => UncertainTime.FromEdtf(edtf, TimeSpan.FromHours(3))).Message, StringComparison.Ordinal);
        Assert.False(UncertainTime.TryFromEdtf(edtf, TimeSpan.FromHours(3), out _));
    }

    [Fact]
    public void An_offset_beside_an_interval_is_that_of_its_dates_only()
    {
        var time = UncertainTime.FromEdtf("2023-06-01T09:30:00Z/2023-06-02", TimeSpan.FromHours(3));

        Assert.Equal("2023-06-01T09:30:00Z", time.Earliest.ToString());
        Assert.Equal("2023-06-02T20:59:59Z", time.Latest.ToString());
    }

    [Fact]
    public void Intervals_keep_the_offset_that_their_dates_share()
    {
        var first = UncertainTime.Parse("2023-06-01 (UTC+03:00)");
        var second = UncertainTime.Parse("2023-06-02 (UTC+03:00)");
        var instant = UncertainTime.Parse("2023-06-02T09:30:00Z");

        Assert.Equal("2023-06-01/2023-06-02 (UTC+03:00)", UncertainTime.Between(first, second).ToString());
        Assert.Equal("2023-06-01/2023-06-02T09:30:00Z (UTC+03:00)", UncertainTime.Between(first, instant).ToString());
        Assert.Equal("../2023-06-02 (UTC+03:00)", UncertainTime.NotAfter(second).ToString());
        Assert.Equal("../2023-06-02T09:30:00Z", UncertainTime.NotAfter(UncertainTime.Between(first, instant)).ToString());
        Assert.Throws<ArgumentException>(() => UncertainTime.Between(first, UncertainTime.OnDay(2023, 6, 2)));
    }

    [Fact]
    public void Offsets_have_whole_minutes_and_are_less_than_a_day()
    {
        Assert.Throws<FormatException>(() => UncertainTime.FromEdtf("2023", TimeSpan.FromHours(24)));
        Assert.Throws<FormatException>(() => UncertainTime.FromEdtf("2023", TimeSpan.FromSeconds(90)));
        Assert.Throws<FormatException>(() => UncertainTime.FromEdtf("2023", TimeSpan.MinValue));
        Assert.Throws<ArgumentException>(() => UncertainTime.InYear(2023).WithUtcOffset(TimeSpan.FromTicks(1)));
        Assert.Throws<ArgumentException>(() => default(UncertainTime).WithUtcOffset(TimeSpan.Zero));
        Assert.Equal("2023 (UTC-23:59)", UncertainTime.FromEdtf("2023", new TimeSpan(-23, -59, 0)).ToString());
    }

    [Theory]
    [InlineData("2023 (UTC+3)")]
    [InlineData("2023 (UTC+03:00")]
    [InlineData("2023 (UTC)")]
    [InlineData("2023(UTC+03:00)")]
    [InlineData("2023 (utc+03:00)")]
    [InlineData("2023 (UTC+24:00)")]
    [InlineData("2023T (UTC+03:00)")]
    [InlineData("unknown (UTC+03:00)")]
    [InlineData("Unknown")]
    [InlineData("")]
    [InlineData(" ")]
    public void What_is_no_time_is_refused(string text)
    {
        Assert.False(UncertainTime.TryParse(text, out _));
        Assert.Throws<FormatException>(() => UncertainTime.Parse(text));
    }

    [Fact]
    public void Null_is_no_time()
    {
        Assert.False(UncertainTime.TryParse(null, out _));
        Assert.False(UncertainTime.TryFromEdtf(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => UncertainTime.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => UncertainTime.FromEdtf(null!));
    }

    [Fact]
    public void A_relative_time_has_no_bounds_until_it_is_solved()
    {
        var time = UncertainTime.RelativeTo(new("F50"), TimeOffset.Days(9), AnchorClock.Said);

        Assert.True(time.IsRelative);
        Assert.False(time.IsUnknown);
        Assert.Null(time.Edtf);
        Assert.Null(time.Earliest);
        Assert.Null(time.Latest);
        Assert.Equal("said of F50 + P9D", time.ToString());
        Assert.Equal(time, UncertainTime.Parse("said of F50 + P9D"));
        Assert.NotEqual(time, default);
        Assert.Throws<ArgumentException>(() => UncertainTime.RelativeTo(default, TimeOffset.Days(9)));
    }
}
