using System.Globalization;

namespace KnowledgeGraph;

/// <summary>One date or date-time of EDTF, as written; bounds are in its own local time.</summary>
internal readonly record struct EdtfDate(EdtfForm Form, long Year, int Month = 1, int Day = 1)
{
    /// <summary>The farthest year that is read, so that no offset or season leaves the time line.</summary>
    public const long MaximumYear = 200_000_000_000;

    /// <summary>Seconds since local midnight, of a date-time.</summary>
    public int SecondOfDay { get; init; }

    /// <summary>The offset from UTC that a date-time states; null where it states none.</summary>
    public int? OffsetMinutes { get; init; }

    public EdtfQualifier Qualifier { get; init; }

    public bool HasTimeOfDay => Form == EdtfForm.Second;

    public TimePrecision Precision => Form switch
    {
        EdtfForm.Century => TimePrecision.Century,
        EdtfForm.Decade => TimePrecision.Decade,
        EdtfForm.Season => TimePrecision.Season,
        EdtfForm.Month or EdtfForm.MonthWithoutDay => TimePrecision.Month,
        EdtfForm.Day => TimePrecision.Day,
        EdtfForm.Second => TimePrecision.Second,
        _ => TimePrecision.Year,
    };

    /// <summary>The first second that the date may mean.</summary>
    public TimeMoment Earliest => Form switch
    {
        EdtfForm.Season => IsSpringOrAutumn ? new TimeMoment(Year, 3, 1) : new TimeMoment(Year - 1, 12, 1),
        EdtfForm.Month or EdtfForm.MonthWithoutDay => new TimeMoment(Year, Month, 1),
        EdtfForm.Day => new TimeMoment(Year, Month, Day),
        EdtfForm.Second => Instant,
        _ => new TimeMoment(Year, 1, 1),
    };

    /// <summary>The last second that the date may mean.</summary>
    public TimeMoment Latest => Form switch
    {
        EdtfForm.Century => EndOfMonth(Year + 99, 12),
        EdtfForm.Decade => EndOfMonth(Year + 9, 12),
        EdtfForm.Season => IsSpringOrAutumn ? EndOfMonth(Year, 11) : EndOfMonth(Year + 1, 2),
        EdtfForm.Month or EdtfForm.MonthWithoutDay => EndOfMonth(Year, Month),
        EdtfForm.Day => new TimeMoment(Year, Month, Day, 23, 59, 59),
        EdtfForm.Second => Instant,
        _ => EndOfMonth(Year, 12),
    };

    private bool IsSpringOrAutumn => Month is 21 or 23;

    private TimeMoment Instant =>
        TimeMoment.FromUnixSeconds(new TimeMoment(Year, Month, Day).UnixSeconds + SecondOfDay);

    /// <summary>The day on which a local moment lies.</summary>
    public static EdtfDate OnDayOf(TimeMoment moment)
    {
        var (year, month, day) = moment.Date;
        return new EdtfDate(EdtfForm.Day, year, month, day);
    }

    /// <summary>A local moment to the second.</summary>
    public static EdtfDate At(TimeMoment moment, int? offsetMinutes) =>
        OnDayOf(moment) with { Form = EdtfForm.Second, SecondOfDay = moment.SecondOfDay, OffsetMinutes = offsetMinutes };

    /// <summary>The first second in UTC, of a date that has this offset beside it; without any offset, as UTC.</summary>
    public TimeMoment EarliestInUtc(int? separateOffset) => ToUtc(Earliest, separateOffset);

    /// <summary>The last second in UTC, of a date that has this offset beside it; without any offset, as UTC.</summary>
    public TimeMoment LatestInUtc(int? separateOffset) => ToUtc(Latest, separateOffset);

    /// <summary>The canonical text: offsets in hours and minutes, and Z for none.</summary>
    public override string ToString()
    {
        var year = YearText.Format(Year);
        var date = Form switch
        {
            EdtfForm.Century => year[..2] + "XX",
            EdtfForm.Decade => year[..3] + "X",
            EdtfForm.Year => year,
            EdtfForm.YearWithoutMonth => year + "-XX",
            EdtfForm.YearWithoutDay => year + "-XX-XX",
            EdtfForm.Season or EdtfForm.Month => string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:00}"),
            EdtfForm.MonthWithoutDay => string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:00}-XX"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{Month:00}-{Day:00}"),
        };

        var time = HasTimeOfDay
            ? string.Create(CultureInfo.InvariantCulture, $"T{SecondOfDay / 3600:00}:{SecondOfDay / 60 % 60:00}:{SecondOfDay % 60:00}")
            : "";
        var offset = OffsetMinutes switch
        {
            null => "",
            0 => "Z",
            { } minutes => UtcOffsetText.Format(minutes),
        };

        return date + time + offset + Qualifier switch
        {
            EdtfQualifier.Uncertain => "?",
            EdtfQualifier.Approximate => "~",
            EdtfQualifier.Both => "%",
            _ => "",
        };
    }

    private TimeMoment ToUtc(TimeMoment local, int? separateOffset) =>
        TimeMoment.FromUnixSeconds(local.UnixSeconds - ((OffsetMinutes ?? separateOffset ?? 0) * 60));

    private static TimeMoment EndOfMonth(long year, int month) =>
        new(year, month, ProlepticCalendar.DaysInMonth(year, month), 23, 59, 59);
}
