using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>How far the marks of an axis are from each other: so many seconds, days, months or years.</summary>
internal readonly record struct TimeStep(char Unit, long Count)
{
    private const double Day = 86_400;

    /// <summary>Whether it is less than a day.</summary>
    public bool IsWithinDay => Unit == 's';

    /// <summary>All that there are, the finest first: from a second to thousands of millions of years.</summary>
    public static IReadOnlyList<TimeStep> All { get; } =
    [
        new('s', 1), new('s', 5), new('s', 15), new('s', 30), new('s', 60), new('s', 300), new('s', 900), new('s', 1800),
        new('s', 3600), new('s', 10_800), new('s', 21_600), new('s', 43_200),
        new('d', 1), new('d', 2), new('d', 7), new('m', 1), new('m', 3), new('m', 6),
        .. Enumerable.Range(0, 12).SelectMany(power => new[] { 1, 2, 5 }.Select(one => new TimeStep('y', one * (long)Math.Pow(10, power)))),
    ];

    /// <summary>About how many seconds it is.</summary>
    public double Seconds => Count * Unit switch { 's' => 1, 'd' => Day, 'm' => 30.4 * Day, _ => 365.2 * Day };

    /// <summary>The marks on an axis; the days of a week-long step are Mondays, and days begin in UTC.</summary>
    public IEnumerable<TimeTick> Ticks(TimePart scale)
    {
        var before = "";
        var number = First(scale.From);
        while (Moment(number) is var moment && moment <= scale.To)
        {
            if (moment >= scale.From)
            {
                var (label, around) = Words(moment);
                yield return new TimeTick(scale.At(moment), label, around == before ? "" : around);
                before = around;
            }

            number++;
        }
    }

    // The number of the last mark that is not after the moment.
    private long First(double seconds)
    {
        var days = (long)Math.Floor(seconds / Day);
        var (year, month, _) = ProlepticCalendar.FromDays(days);
        return Unit switch
        {
            's' => (long)Math.Floor(seconds / Count),
            'd' => ProlepticCalendar.FloorDivide(days + 3, Count),
            'm' => ProlepticCalendar.FloorDivide((year * 12) + month - 1, Count),
            _ => ProlepticCalendar.FloorDivide(year, Count),
        };
    }

    // Day 0 is a Thursday, so day -3 is a Monday.
    private double Moment(long number) => Unit switch
    {
        's' => number * (double)Count,
        'd' => ((number * Count) - 3) * Day,
        'm' => ProlepticCalendar.ToDays(ProlepticCalendar.FloorDivide(number * Count, 12), (int)((number * Count) - (12 * ProlepticCalendar.FloorDivide(number * Count, 12))) + 1, 1) * Day,
        _ => ProlepticCalendar.ToDays(number * Count, 1, 1) * Day,
    };

    /// <summary>One mark for a day, where no step has a mark.</summary>
    public static TimeTick Single(double moment, double place)
    {
        var (label, around) = new TimeStep('d', 1).Words(moment);
        return new TimeTick(place, label, around);
    }

    /// <summary>The day of a moment, in words.</summary>
    public static string DayOf(double moment)
    {
        var (label, around) = new TimeStep('d', 1).Words(moment);
        return $"{label} {around}";
    }

    private (string Label, string Around) Words(double moment)
    {
        var days = (long)Math.Floor(moment / Day);
        var second = (int)(moment - (days * Day));
        var (year, month, day) = ProlepticCalendar.FromDays(days);
        var date = string.Create(CultureInfo.InvariantCulture, $"{day} {MonthName(month)}");
        var years = year > 0 ? year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1 - year} BC");
        return Unit switch
        {
            's' when Count < 60 => (string.Create(CultureInfo.InvariantCulture, $"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}"), $"{date} {years}"),
            's' => (string.Create(CultureInfo.InvariantCulture, $"{second / 3600:00}:{second / 60 % 60:00}"), $"{date} {years}"),
            'd' => (date, years),
            'm' => (MonthName(month), years),
            _ => (years, ""),
        };
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month);
}
