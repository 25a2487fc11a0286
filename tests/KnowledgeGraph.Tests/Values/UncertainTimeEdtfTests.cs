using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class UncertainTimeEdtfTests
{
    [Theory]
    [InlineData("2023-06-01", TimePrecision.Day, "2023-06-01T00:00:00Z", "2023-06-01T23:59:59Z")]
    [InlineData("2023-05", TimePrecision.Month, "2023-05-01T00:00:00Z", "2023-05-31T23:59:59Z")]
    [InlineData("2024-02", TimePrecision.Month, "2024-02-01T00:00:00Z", "2024-02-29T23:59:59Z")]
    [InlineData("2023", TimePrecision.Year, "2023-01-01T00:00:00Z", "2023-12-31T23:59:59Z")]
    [InlineData("0000", TimePrecision.Year, "0000-01-01T00:00:00Z", "0000-12-31T23:59:59Z")]
    [InlineData("-0043", TimePrecision.Year, "-0043-01-01T00:00:00Z", "-0043-12-31T23:59:59Z")]
    [InlineData("-0043-03-15", TimePrecision.Day, "-0043-03-15T00:00:00Z", "-0043-03-15T23:59:59Z")]
    [InlineData("Y170000002", TimePrecision.Year, "Y170000002-01-01T00:00:00Z", "Y170000002-12-31T23:59:59Z")]
    [InlineData("Y-170000002", TimePrecision.Year, "Y-170000002-01-01T00:00:00Z", "Y-170000002-12-31T23:59:59Z")]
    [InlineData("201X", TimePrecision.Decade, "2010-01-01T00:00:00Z", "2019-12-31T23:59:59Z")]
    [InlineData("20XX", TimePrecision.Century, "2000-01-01T00:00:00Z", "2099-12-31T23:59:59Z")]
    [InlineData("2023-XX", TimePrecision.Year, "2023-01-01T00:00:00Z", "2023-12-31T23:59:59Z")]
    [InlineData("2023-XX-XX", TimePrecision.Year, "2023-01-01T00:00:00Z", "2023-12-31T23:59:59Z")]
    [InlineData("2023-05-XX", TimePrecision.Month, "2023-05-01T00:00:00Z", "2023-05-31T23:59:59Z")]
    [InlineData("2023-21", TimePrecision.Season, "2023-03-01T00:00:00Z", "2023-11-30T23:59:59Z")]
    [InlineData("2023-22", TimePrecision.Season, "2022-12-01T00:00:00Z", "2024-02-29T23:59:59Z")]
    [InlineData("2023-23", TimePrecision.Season, "2023-03-01T00:00:00Z", "2023-11-30T23:59:59Z")]
    [InlineData("2023-24", TimePrecision.Season, "2022-12-01T00:00:00Z", "2024-02-29T23:59:59Z")]
    [InlineData("2023-06-01T09:30:00", TimePrecision.Second, "2023-06-01T09:30:00Z", "2023-06-01T09:30:00Z")]
    [InlineData("2023-06-01T09:30:00Z", TimePrecision.Second, "2023-06-01T09:30:00Z", "2023-06-01T09:30:00Z")]
    [InlineData("2023-06-01T01:30:00+03:00", TimePrecision.Second, "2023-05-31T22:30:00Z", "2023-05-31T22:30:00Z")]
    [InlineData("2023-06-01T23:30:00-04:30", TimePrecision.Second, "2023-06-02T04:00:00Z", "2023-06-02T04:00:00Z")]
    [InlineData("2023-05-22/2023-05-28", TimePrecision.Interval, "2023-05-22T00:00:00Z", "2023-05-28T23:59:59Z")]
    [InlineData("2023-05/2023-06-03", TimePrecision.Interval, "2023-05-01T00:00:00Z", "2023-06-03T23:59:59Z")]
    [InlineData("2023~/2024?", TimePrecision.Interval, "2023-01-01T00:00:00Z", "2024-12-31T23:59:59Z")]
    [InlineData("../2023-05-23", TimePrecision.Interval, null, "2023-05-23T23:59:59Z")]
    [InlineData("2023-05-23/..", TimePrecision.Interval, "2023-05-23T00:00:00Z", null)]
    [InlineData("/2023-05-23", TimePrecision.Interval, null, "2023-05-23T23:59:59Z")]
    [InlineData("2023-05-23/", TimePrecision.Interval, "2023-05-23T00:00:00Z", null)]
    [InlineData("2023-06-01T09:30:00+03:00/2023-06-02", TimePrecision.Interval, "2023-06-01T06:30:00Z", "2023-06-02T23:59:59Z")]
    [InlineData("2023-05?", TimePrecision.Month, "2023-05-01T00:00:00Z", "2023-05-31T23:59:59Z")]
    public void Every_form_has_the_bounds_of_what_it_may_mean(string edtf, TimePrecision precision, string? earliest, string? latest)
    {
        var time = UncertainTime.FromEdtf(edtf);

        Assert.Equal(precision, time.Precision);
        Assert.Equal(earliest, time.Earliest?.ToString());
        Assert.Equal(latest, time.Latest?.ToString());
        Assert.Equal(edtf, time.Edtf);
    }

    [Theory]
    [InlineData("1984?", true, false)]
    [InlineData("2004-06~", false, true)]
    [InlineData("2004-06-11%", true, true)]
    [InlineData("2004-06-11", false, false)]
    [InlineData("2004-21~", false, true)]
    [InlineData("201X?", true, false)]
    [InlineData("1984~/2004", false, true)]
    [InlineData("1984/2004?", true, false)]
    [InlineData("1984~/2004?", true, true)]
    [InlineData("../2004%", true, true)]
    public void Doubt_is_read_from_the_marks(string edtf, bool isUncertain, bool isApproximate)
    {
        var time = UncertainTime.FromEdtf(edtf);

        Assert.Equal(isUncertain, time.IsUncertain);
        Assert.Equal(isApproximate, time.IsApproximate);
    }

    [Theory]
    [InlineData("2023-06-01T09:30:00+03", "2023-06-01T09:30:00+03:00")]
    [InlineData("2023-06-01T09:30:00-04", "2023-06-01T09:30:00-04:00")]
    [InlineData("2023-06-01T09:30:00+00:00", "2023-06-01T09:30:00Z")]
    [InlineData("2023-06-01T09:30:00-00:00", "2023-06-01T09:30:00Z")]
    public void Offsets_become_canonical(string edtf, string canonical) =>
        Assert.Equal(canonical, UncertainTime.FromEdtf(edtf).Edtf);

    [Theory]
    [InlineData("", "2023-05-22")]
    [InlineData("yesterday", "2023-05-22")]
    [InlineData("unknown", "2023-05-22")]
    [InlineData("23-05-01", "2023-05-22")]
    [InlineData("202", "2023-05-22")]
    [InlineData("20230601", "2023-05-22")]
    [InlineData("2023-6-1", "2023-05-22")]
    [InlineData("2023-05-22-", "2023-05-22")]
    [InlineData("2023--1", "01 to 12")]
    [InlineData("2023-13", "01 to 12")]
    [InlineData("2023-00", "01 to 12")]
    [InlineData("2023-25", "21 to 24")]
    [InlineData("2023-21-01", "01 to 12")]
    [InlineData("2023-02-29", "01 to 28")]
    [InlineData("2023-04-31", "01 to 30")]
    [InlineData("2023-04-00", "01 to 30")]
    [InlineData("2023-XX-01", "01 to 12")]
    [InlineData("2023-0X", "01 to 12")]
    [InlineData("2023-05-2X", "01 to 31")]
    [InlineData("2XXX", "one or two X")]
    [InlineData("X023", "2023-05-22")]
    [InlineData("-01X", "one or two X")]
    [InlineData("-0000", "'0000' for 1 BC")]
    [InlineData("-0000-01", "'0000' for 1 BC")]
    [InlineData("12023", "2023-05-22")]
    [InlineData("Y2023", "more than four digits")]
    [InlineData("Y012023", "more than four digits")]
    [InlineData("Y12023-05", "more than four digits")]
    [InlineData("Y17E7", "more than four digits")]
    [InlineData("Y", "more than four digits")]
    [InlineData("Y200000000001", "Y200000000000")]
    [InlineData("2023??", "2023-05-22")]
    [InlineData("?2023", "2023-05-22")]
    [InlineData("2023?-05", "2023-05-22")]
    [InlineData("2023-05T09:30:00", "whole date")]
    [InlineData("2023-05-22T09:30", "23:59:59")]
    [InlineData("2023-05-22T24:00:00", "23:59:59")]
    [InlineData("2023-05-22T09:60:00", "23:59:59")]
    [InlineData("2023-05-22T23:59:60", "23:59:59")]
    [InlineData("2023-05-22T09:30:00.5", "'+03:00'")]
    [InlineData("2023-05-22T09:30:00z", "'+03:00'")]
    [InlineData("2023-05-22T09:30:00+3", "'+03:00'")]
    [InlineData("2023-05-22T09:30:00+24:00", "'+03:00'")]
    [InlineData("2023-05-22T09:30:00+03:60", "'+03:00'")]
    [InlineData("2023-05-22T09:30:00+0300", "'+03:00'")]
    [InlineData("2023-05-22T09:30:00Z~", "'~'")]
    [InlineData("2023-05-22t09:30:00Z", "2023-05-22")]
    [InlineData("/", "one end at least")]
    [InlineData("../..", "one end at least")]
    [InlineData("../", "one end at least")]
    [InlineData("2023/2024/2025", "2023-05-22")]
    [InlineData("2023/P1M", "2023-05-22")]
    [InlineData("2023-06/2023-05", "before it starts")]
    [InlineData("2023-05-22T09:30:00Z/2023-05-22T09:29:59Z", "before it starts")]
    [InlineData("2023 ", "2023-05-22")]
    [InlineData("٢٠٢٣", "2023-05-22")]
    [InlineData("2023\0", "2023-05-22")]
    [InlineData("[2021,2023]", "2023-05-22")]
    public void What_is_not_of_these_levels_is_refused_with_what_would_be_right(string edtf, string hint)
    {
        Assert.Contains(hint, Assert.Throws<FormatException>(() => UncertainTime.FromEdtf(edtf)).Message, StringComparison.Ordinal);
        Assert.False(UncertainTime.TryFromEdtf(edtf, utcOffset: null, out var time));
        Assert.True(time.IsUnknown);
    }

    [Fact]
    public void Every_text_of_these_levels_reads_back_unchanged() =>
        EdtfGenerators.Texts.Sample(text =>
        {
            var time = UncertainTime.FromEdtf(text);
            Assert.Equal(text, time.Edtf);
            Assert.Equal(text, time.ToString());
            Assert.Equal(time, UncertainTime.Parse(text));
            Assert.Equal(time.GetHashCode(), UncertainTime.Parse(text).GetHashCode());
        });

    [Fact]
    public void Bounds_are_ordered_and_missing_only_at_an_end_without_date() =>
        EdtfGenerators.Texts.Sample(text =>
        {
            var time = UncertainTime.FromEdtf(text);
            Assert.False(time.Earliest > time.Latest, text);
            Assert.Equal(text.StartsWith('/') || text.StartsWith("..", StringComparison.Ordinal), time.Earliest is null);
            Assert.Equal(text.EndsWith('/') || text.EndsWith("..", StringComparison.Ordinal), time.Latest is null);
            Assert.Equal(text.Contains('/', StringComparison.Ordinal), time.Precision == TimePrecision.Interval);
        });

    [Fact]
    public void The_bounds_of_an_interval_are_the_first_of_its_start_and_the_last_of_its_end() =>
        EdtfGenerators.Intervals.Sample(text =>
        {
            var time = UncertainTime.FromEdtf(text);
            var ends = text.Split('/');
            Assert.Equal(ends[0] is "" or ".." ? null : UncertainTime.FromEdtf(ends[0]).Earliest, time.Earliest);
            Assert.Equal(ends[1] is "" or ".." ? null : UncertainTime.FromEdtf(ends[1]).Latest, time.Latest);
        });

    [Fact]
    public void Years_months_and_days_have_the_bounds_that_the_framework_gives_them() =>
        Gen.Int[0, DateOnly.MaxValue.DayNumber - 400].Sample(number =>
        {
            var date = DateOnly.FromDayNumber(number);
            var text = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            AssertBounds(text, date, date.AddDays(1));
            AssertBounds(text[..7], new DateOnly(date.Year, date.Month, 1), new DateOnly(date.Year, date.Month, 1).AddMonths(1));
            AssertBounds(text[..4], new DateOnly(date.Year, 1, 1), new DateOnly(date.Year, 1, 1).AddYears(1));
        });

    [Fact]
    public void Whatever_text_is_given_it_is_read_or_refused_and_nothing_else() =>
        Gen.String[Gen.Char["0123-X/.?~%TZY+: "], 0, 24].Sample(text =>
        {
            if (UncertainTime.TryParse(text, out var time))
            {
                Assert.Equal(time, UncertainTime.Parse(time.ToString()));
            }
            else
            {
                Assert.Throws<FormatException>(() => UncertainTime.Parse(text));
            }
        });

    private static void AssertBounds(string edtf, DateOnly first, DateOnly next)
    {
        var time = UncertainTime.FromEdtf(edtf);
        Assert.Equal((first.DayNumber - 719_162L) * 86_400, time.Earliest!.Value.UnixSeconds);
        Assert.Equal(((next.DayNumber - 719_162L) * 86_400) - 1, time.Latest!.Value.UnixSeconds);
    }
}
