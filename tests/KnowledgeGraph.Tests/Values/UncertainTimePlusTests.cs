using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class UncertainTimePlusTests
{
    [Theory]
    [InlineData("2023-06-01", "-P9D", "2023-05-23")]
    [InlineData("2023-05-22", "P9D", "2023-05-31")]
    [InlineData("2023-06-01", "PT48H", "2023-06-03")]
    [InlineData("2023-01-31", "P1M", "2023-02-28")]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    [InlineData("2024-03-31", "-P1M", "2024-02-29")]
    [InlineData("2023-01-31", "P1M1D", "2023-03-01")]
    [InlineData("2023-05", "P1M", "2023-06")]
    [InlineData("2023-01", "-P1M", "2022-12")]
    [InlineData("2023", "P1Y", "2024")]
    [InlineData("2023", "P18M", "2024-07-01/2025-06-30")]
    [InlineData("9999", "P1Y", "Y10000")]
    [InlineData("Y170000002", "-P2Y", "Y170000000")]
    [InlineData("2023-06-01T09:30:00+03:00", "PT15H", "2023-06-02T00:30:00+03:00")]
    [InlineData("2023-06-01T09:30:00", "P1M", "2023-07-01T09:30:00")]
    [InlineData("2023-05", "P9D", "2023-05-10/2023-06-09")]
    [InlineData("2023-06-01", "PT5H", "2023-06-01T05:00:00/2023-06-02T04:59:59")]
    [InlineData("2023-06-01 (UTC+03:00)", "PT5H", "2023-06-01T05:00:00+03:00/2023-06-02T04:59:59+03:00")]
    [InlineData("2023-06-01 (UTC+03:00)", "P1D", "2023-06-02 (UTC+03:00)")]
    [InlineData("2023-06-01", "PT1H/PT12H", "2023-06-01T01:00:00/2023-06-02T11:59:59")]
    [InlineData("2023-06-01", "P1D/P3D", "2023-06-02/2023-06-04")]
    [InlineData("2023-06-01", "PT0S/..", "2023-06-01/..")]
    [InlineData("2023-06-01", "../PT0S", "../2023-06-01")]
    [InlineData("2023-06-01T09:30:00Z", "-PT12H/-PT1H", "2023-05-31T21:30:00Z/2023-06-01T08:30:00Z")]
    [InlineData("2023-05-22/2023-05-28", "P9D", "2023-05-31/2023-06-06")]
    [InlineData("2023-05-22/..", "P9D", "2023-05-31/..")]
    [InlineData("/2023-05-22", "P9D", "/2023-05-31")]
    [InlineData("2023-06-01~", "-P9D", "2023-05-23~")]
    [InlineData("2023-06-01?", "PT5H", "2023-06-01?/2023-06-02?")]
    [InlineData("2023-05-XX", "P1M", "2023-06-01/2023-06-30")]
    [InlineData("201X", "P10Y", "2020-01-01/2029-12-31")]
    [InlineData("2023-21", "P1Y", "2024-03-01/2024-11-30")]
    [InlineData("9999-12-31", "P1D", "Y10000/Y10000")]
    [InlineData("Y170000002", "P9D", "Y170000002/Y170000003")]
    [InlineData("2023-21~", "PT0S", "2023-21~")]
    public void The_precision_stays_where_the_offset_has_it_too(string time, string offset, string expected) =>
        Assert.Equal(expected, UncertainTime.Parse(time).Plus(TimeOffset.Parse(offset)).ToString());

    [Theory]
    [InlineData("../2023", "PT0S/..")]
    [InlineData("2023/", "../PT0S")]
    [InlineData("../2023-05-22", "P1D/..")]
    [InlineData("Y200000000000", "P1Y")]
    [InlineData("Y200000000000", "P7000000000000M")]
    [InlineData("unknown", "P9D")]
    public void Where_no_end_is_left_the_result_is_unknown(string time, string offset) =>
        Assert.True(UncertainTime.Parse(time).Plus(TimeOffset.Parse(offset)).IsUnknown);

    [Fact]
    public void An_end_that_leaves_the_time_line_is_open() =>
        Assert.Equal("2023/..", UncertainTime.Parse("2023").Plus(TimeOffset.Parse("PT0S/P7000000000000M")).ToString());

    [Fact]
    public void Ends_that_the_length_of_months_puts_the_wrong_way_round_are_turned()
    {
        var offset = TimeOffset.Parse("P30D/P1M");

        Assert.Equal("2023-02-28/2023-03-02", UncertainTime.Parse("2023-01-31").Plus(offset).ToString());
        Assert.Equal("2023-08-30/2023-08-31", UncertainTime.Parse("2023-07-31").Plus(offset).ToString());
    }

    [Theory]
    [InlineData("2023-02-01/2023-02-28", "P29D/P1M", "2023-03-01/2023-03-29")]
    [InlineData("2023-01-31/2023-03-31", "P30D/P1M", "2023-02-28/2023-04-30")]
    [InlineData("2023-02-01/..", "P29D/P1M", "2023-03-01/..")]
    [InlineData("../2023-02-28", "P29D/P1M", "../2023-03-29")]
    [InlineData("2023-02-28", "P29D/P1M", "2023-03-28/2023-03-29")]
    [InlineData("2023-03-01/2023-03-31", "-P1M/-P29D", "2023-01-31/2023-03-02")]
    [InlineData("2023-02", "P29D/P1M", "2023-03/2023-03")]
    [InlineData("2023-02-01", "P29D/..", "2023-03-02/..")]
    [InlineData("2023-02-01", "../P1M", "../2023-03-01")]
    public void Each_end_takes_whichever_of_two_durations_reaches_further_there(string time, string offset, string expected) =>
        Assert.Equal(expected, UncertainTime.Parse(time).Plus(TimeOffset.Parse(offset)).ToString());

    [Fact]
    public void Ends_of_different_offsets_that_the_calendar_crosses_are_turned() =>
        Assert.Equal(
            "2023-03-28T13:00:00Z/2023-04-01T00:00:00+12:00",
            UncertainTime.Parse("2023-03-01T00:00:00+12:00/2023-02-28T13:00:00Z").Plus(TimeOffset.Months(1)).ToString());

    [Theory]
    [InlineData("9999-12-31T23:30:00+05:00", "PT1H", "9999-12-31T19:30:00Z")]
    [InlineData("-9999-01-01T00:30:00-05:00", "-PT1H", "-9999-01-01T04:30:00Z")]
    [InlineData("9999-12-31T23:30:00+05:00", "PT6H", "Y10000/Y10000")]
    [InlineData("9999-12-31T23:30:00-05:00", "P1Y", "Y10001/Y10001")]
    [InlineData("9999-12-31T23:30:00", "PT1H", "Y10000/Y10000")]
    [InlineData("9999-12-31T23:30:00+05:00", "PT1H/PT6H", "9999-12-31T19:30:00Z/Y10000")]
    [InlineData("9999-12-31T23:30:00Z/9999-12-31 (UTC-05:00)", "PT1H", "9999-12-31T19:30:00-05:00/Y10000 (UTC-05:00)")]
    [InlineData("9999-12-31 (UTC+05:00)", "P1D", "Y10000/Y10000 (UTC+05:00)")]
    public void Beyond_four_digits_the_year_is_that_of_the_instant(string time, string offset, string expected) =>
        Assert.Equal(expected, UncertainTime.Parse(time).Plus(TimeOffset.Parse(offset)).ToString());

    [Fact]
    public void An_offset_of_two_durations_covers_the_time_moved_by_each() =>
        Gen.Select(EdtfGenerators.Times, Durations, Durations).Sample((time, one, other) =>
        {
            var isInOrder = TimeOffset.TryParse($"{one}/{other}", out var between);
            var both = time.Plus(isInOrder ? between : new TimeOffset(other, one));
            Assert.All([one, other], duration =>
            {
                var moved = time.Plus(new TimeOffset(duration, duration));
                Assert.True(both.Contains(moved), $"{time} plus {one} and {other} came to {both}, without {moved}");
            });
        });

    [Fact]
    public void A_date_time_moved_by_seconds_covers_the_instant_that_many_seconds_away() =>
        Gen.Select(Gen.OneOf(-9999, -9998, 9998, 9999), Gen.Int[0, 365 * 86_400], Gen.Int[-1439, 1439], Gen.Int[-500_000, 500_000]).Sample((year, second, minutes, seconds) =>
        {
            var local = EdtfDate.At(TimeMoment.FromUnixSeconds(new TimeMoment(year, 1, 1).UnixSeconds + second), minutes);
            var time = UncertainTime.FromEdtf(local.ToString());
            var duration = new CalendarDuration(0, seconds);
            var moved = time.Plus(new TimeOffset(duration, duration));
            var instant = time.Earliest!.Value.Plus(duration);

            Assert.True(moved.Earliest <= instant && instant <= moved.Latest, $"{time} plus {duration} came to {moved}, without {instant}");
        });

    [Fact]
    public void A_relative_time_is_solved_before_it_is_moved() =>
        Assert.Throws<InvalidOperationException>(() => UncertainTime.RelativeTo(new("F50"), default).Plus(TimeOffset.Days(1)));

    [Fact]
    public void The_result_covers_each_day_moved_by_itself() =>
        Gen.Select(Gen.Int[1000, 3000], Gen.Int[1, 12], Gen.Int[0, 30], Gen.Int[0, 60], Gen.Bool).Sample((year, month, months, days, isNegative) =>
        {
            var sign = isNegative ? -1 : 1;
            var duration = new CalendarDuration(sign * months, sign * days * 86_400L);
            var moved = UncertainTime.InMonth(year, month).Plus(new TimeOffset(duration, duration));

            DateOnly[] each =
            [
                .. Enumerable.Range(1, DateTime.DaysInMonth(year, month))
                    .Select(day => new DateOnly(year, month, day).AddMonths(sign * months).AddDays(sign * days)),
            ];

            // Whole months give a whole month again, also where the days of a shorter one do not reach its end.
            var (first, last) = days == 0
                ? (new DateOnly(each[0].Year, each[0].Month, 1), new DateOnly(each[0].Year, each[0].Month, 1).AddMonths(1).AddDays(-1))
                : (each.Min(), each.Max());
            Assert.Equal(Day(first).Earliest, moved.Earliest);
            Assert.Equal(Day(last).Latest, moved.Latest);
        });

    [Fact]
    public void There_and_back_by_days_is_where_one_was() =>
        Gen.Select(EdtfGenerators.Times, Gen.Int[-2000, 2000]).Sample((time, days) =>
        {
            var back = time.Plus(TimeOffset.Days(days)).Plus(TimeOffset.Days(-days));
            Assert.True(back.Contains(time), $"{time} by {days} days and back came to {back}");
        });

    [Fact]
    public void A_wider_offset_gives_a_wider_time() =>
        Gen.Select(EdtfGenerators.Times, Gen.Int[-500, 500], Gen.Int[0, 500]).Sample((time, hours, more) =>
        {
            var narrow = time.Plus(TimeOffset.Hours(hours));
            var wide = time.Plus(TimeOffset.Between(TimeOffset.Hours(hours), TimeOffset.Hours(hours + more)));
            Assert.True(wide.Contains(narrow), $"{wide} does not contain {narrow}");
        });

    [Fact]
    public void Every_result_reads_back_from_its_text() =>
        Gen.Select(EdtfGenerators.Times, Gen.Int[-50, 50], Gen.Int[0, 100_000]).Sample((time, months, seconds) =>
        {
            var duration = new CalendarDuration(months, Math.Sign(months) * seconds);
            var moved = time.Plus(new TimeOffset(duration, duration));
            Assert.Equal(moved, UncertainTime.Parse(moved.ToString()));
            Assert.Equal(time.IsApproximate, moved.IsApproximate);
            Assert.Equal(time.IsUncertain, moved.IsUncertain);
        });

    private static Gen<CalendarDuration> Durations { get; } =
        Gen.Select(Gen.Bool, Gen.Int[0, 30], Gen.Int[0, 900], Gen.OneOf(86_400, 3_600)).Select((isNegative, months, count, size) =>
        {
            var duration = new CalendarDuration(months, (long)count * size);
            return isNegative ? duration.Negate() : duration;
        });

    private static UncertainTime Day(DateOnly date) => UncertainTime.OnDay(date.Year, date.Month, date.Day);
}
