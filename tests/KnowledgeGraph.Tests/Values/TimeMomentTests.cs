using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class TimeMomentTests
{
    private static readonly long FirstSecondOfYearOne = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long LastSecondOfYear9999 = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    private static readonly Gen<TimeMoment> Moments =
        Gen.OneOf(Gen.Long, Gen.Long[FirstSecondOfYearOne * 3, LastSecondOfYear9999 * 3]).Select(TimeMoment.FromUnixSeconds);

    [Fact]
    public void The_default_is_the_first_of_january_1970()
    {
        Assert.Equal("1970-01-01T00:00:00Z", default(TimeMoment).ToString());
        Assert.Equal(new TimeMoment(1970, 1, 1), default);
    }

    [Theory]
    [InlineData(2023, 6, 1, "2023-06-01T00:00:00Z")]
    [InlineData(0, 2, 29, "0000-02-29T00:00:00Z")]
    [InlineData(-43, 3, 15, "-0043-03-15T00:00:00Z")]
    [InlineData(-9999, 1, 1, "-9999-01-01T00:00:00Z")]
    [InlineData(10000, 1, 1, "Y10000-01-01T00:00:00Z")]
    [InlineData(-10000, 12, 31, "Y-10000-12-31T00:00:00Z")]
    [InlineData(-170000002, 1, 1, "Y-170000002-01-01T00:00:00Z")]
    public void Years_beyond_four_digits_have_a_Y_before_them(long year, int month, int day, string text)
    {
        var moment = new TimeMoment(year, month, day);

        Assert.Equal(text, moment.ToString());
        Assert.Equal(moment, TimeMoment.Parse(text));
        Assert.Equal((year, month, day), (moment.Year, moment.Month, moment.Day));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-06-01")]
    [InlineData("2023-06-01T00:00:00")]
    [InlineData("2023-06-01T00:00:00+03:00")]
    [InlineData("2023-06-01T00:00:00z")]
    [InlineData("2023-06-01 00:00:00Z")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("2023-13-01T00:00:00Z")]
    [InlineData("2023-00-01T00:00:00Z")]
    [InlineData("2023-01-00T00:00:00Z")]
    [InlineData("2023-06-01T24:00:00Z")]
    [InlineData("2023-06-01T23:59:60Z")]
    [InlineData("-0000-06-01T00:00:00Z")]
    [InlineData("12023-06-01T00:00:00Z")]
    [InlineData("Y2023-06-01T00:00:00Z")]
    [InlineData("Y012023-06-01T00:00:00Z")]
    [InlineData("Y999999999999-06-01T00:00:00Z")]
    [InlineData("Y99999999999999999999-06-01T00:00:00Z")]
    [InlineData("-06-01T00:00:00Z")]
    public void What_is_no_moment_is_refused(string text)
    {
        Assert.False(TimeMoment.TryParse(text, out _));
        Assert.Contains("2023-06-01T00:00:00Z", Assert.Throws<FormatException>(() => TimeMoment.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2023, 2, 29, 0, 0, 0)]
    [InlineData(1900, 2, 29, 0, 0, 0)]
    [InlineData(2023, 0, 1, 0, 0, 0)]
    [InlineData(2023, 13, 1, 0, 0, 0)]
    [InlineData(2023, 4, 31, 0, 0, 0)]
    [InlineData(2023, 4, 0, 0, 0, 0)]
    [InlineData(2023, 4, 1, 24, 0, 0)]
    [InlineData(2023, 4, 1, -1, 0, 0)]
    [InlineData(2023, 4, 1, 0, 60, 0)]
    [InlineData(2023, 4, 1, 0, 0, 60)]
    [InlineData(292277026597, 1, 1, 0, 0, 0)]
    [InlineData(long.MaxValue, 1, 1, 0, 0, 0)]
    [InlineData(long.MinValue, 1, 1, 0, 0, 0)]
    public void Dates_that_are_not_in_the_calendar_are_refused(long year, int month, int day, int hour, int minute, int second) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeMoment(year, month, day, hour, minute, second));

    [Fact]
    public void Both_ends_of_the_line_read_back()
    {
        Assert.Equal(long.MaxValue, TimeMoment.Parse(TimeMoment.MaxValue.ToString()).UnixSeconds);
        Assert.Equal(long.MinValue, TimeMoment.Parse(TimeMoment.MinValue.ToString()).UnixSeconds);
        Assert.Equal(292_277_026_596, TimeMoment.MaxValue.Year);
    }

    [Fact]
    public void Every_day_of_the_years_1_to_9999_is_where_the_framework_has_it()
    {
        // Every eleventh day meets each day of the four-hundred-year cycle within these years.
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue.AddDays(-11); day = day.AddDays(11))
        {
            var moment = new TimeMoment(day.Year, day.Month, day.Day);
            if (moment.UnixSeconds != (day.DayNumber - 719_162L) * 86_400 || moment.Year != day.Year || moment.Month != day.Month || moment.Day != day.Day)
            {
                Assert.Fail($"{day:O} came out as {moment}");
            }
        }
    }

    [Fact]
    public void Every_day_of_four_hundred_years_follows_the_one_before_it_also_before_year_zero()
    {
        var expected = new TimeMoment(-400, 1, 1).UnixSeconds;
        for (var year = -400; year < 0; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                // Because the calendar repeats every 400 years, the framework's year of the same place will do.
                for (var day = 1; day <= DateTime.DaysInMonth(year + 2000, month); day++)
                {
                    Assert.Equal(expected, new TimeMoment(year, month, day).UnixSeconds);
                    expected += 86_400;
                }
            }
        }

        Assert.Equal(new TimeMoment(0, 1, 1).UnixSeconds, expected);
    }

    [Fact]
    public void Instants_are_those_of_the_framework() =>
        Gen.Long[FirstSecondOfYearOne, LastSecondOfYear9999].Sample(seconds =>
        {
            var instant = DateTimeOffset.FromUnixTimeSeconds(seconds);
            var moment = TimeMoment.FromDateTimeOffset(instant);
            Assert.Equal(TimeMoment.FromUnixSeconds(seconds), moment);
            Assert.Equal(instant.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture), moment.ToString());
            Assert.Equal((instant.Hour, instant.Minute, instant.Second), (moment.Hour, moment.Minute, moment.Second));
            Assert.Equal(moment, new TimeMoment(instant.Year, instant.Month, instant.Day, instant.Hour, instant.Minute, instant.Second));
        });

    [Fact]
    public void Fractions_of_a_second_are_dropped_towards_the_past()
    {
        Assert.Equal("1969-12-31T23:59:59Z", TimeMoment.FromDateTimeOffset(DateTimeOffset.UnixEpoch.AddMilliseconds(-1)).ToString());
        Assert.Equal("1970-01-01T00:00:00Z", TimeMoment.FromDateTimeOffset(DateTimeOffset.UnixEpoch.AddMilliseconds(999)).ToString());
    }

    [Fact]
    public void An_instant_with_an_offset_is_its_moment_in_utc() =>
        Assert.Equal("2023-05-31T22:30:00Z", TimeMoment.FromDateTimeOffset(new DateTimeOffset(2023, 6, 1, 1, 30, 0, TimeSpan.FromHours(3))).ToString());

    [Fact]
    public void Every_moment_reads_back_from_its_text() =>
        Moments.Sample(moment => Assert.Equal(moment, TimeMoment.Parse(moment.ToString())));

    [Fact]
    public void Order_is_that_of_the_seconds() =>
        Gen.Select(Moments, Moments).Sample((left, right) =>
        {
            Assert.Equal(left.UnixSeconds.CompareTo(right.UnixSeconds), left.CompareTo(right));
            Assert.Equal(left.UnixSeconds < right.UnixSeconds, left < right);
            Assert.Equal(left.UnixSeconds > right.UnixSeconds, left > right);
            Assert.Equal(left.UnixSeconds <= right.UnixSeconds, left <= right);
            Assert.Equal(left.UnixSeconds >= right.UnixSeconds, left >= right);
        });

    [Fact]
    public void Adding_months_clamps_to_the_end_of_the_month_as_the_framework_does() =>
        Gen.Select(Gen.Long[FirstSecondOfYearOne / 2, LastSecondOfYear9999 / 2], Gen.Int[0, 5000], Gen.Int[0, 10_000_000], Gen.Bool).Sample((start, months, seconds, isNegative) =>
        {
            var sign = isNegative ? -1 : 1;
            var expected = DateTimeOffset.FromUnixTimeSeconds(start).AddMonths(sign * months).AddSeconds(sign * seconds);
            Assert.Equal(
                TimeMoment.FromDateTimeOffset(expected),
                TimeMoment.FromUnixSeconds(start).Plus(new CalendarDuration(sign * months, sign * seconds)));
        });

    [Fact]
    public void Leaving_the_time_line_answers_null()
    {
        Assert.Null(TimeMoment.MaxValue.Plus(new CalendarDuration(0, 1)));
        Assert.Null(TimeMoment.MinValue.Plus(new CalendarDuration(-1, 0)));
        Assert.Null(TimeMoment.MaxValue.Plus(new CalendarDuration(CalendarDuration.MaximumMonths, CalendarDuration.MaximumSeconds)));
        Assert.Null(TimeMoment.MinValue.Plus(new CalendarDuration(-CalendarDuration.MaximumMonths, -CalendarDuration.MaximumSeconds)));
        Assert.Equal(TimeMoment.MaxValue, TimeMoment.MaxValue.Plus(default));
    }
}
