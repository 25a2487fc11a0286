using System.Globalization;

namespace KnowledgeGraph;

/// <content>How times are made from parts.</content>
public readonly partial record struct UncertainTime
{
    /// <summary>A day.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BC.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, from 1 to the last of that month.</param>
    /// <returns>A time of the precision of a day, without offset.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or its year is beyond -9999 to 9999.</exception>
    public static UncertainTime OnDay(int year, int month, int day) =>
        YearText.HasFourDigits(year) && ProlepticCalendar.IsDate(year, month, day)
            ? Of(new EdtfDate(EdtfForm.Day, year, month, day))
            : throw new ArgumentOutOfRangeException(nameof(day), string.Create(CultureInfo.InvariantCulture, $"There is no day {year}-{month}-{day} in the years -9999 to 9999."));

    /// <summary>A month.</summary>
    /// <param name="year">The year, -9999 to 9999; 0 is 1 BC.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>A time of the precision of a month, without offset.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12, or its year is beyond -9999 to 9999.</exception>
    public static UncertainTime InMonth(int year, int month) =>
        YearText.HasFourDigits(year) && month is >= 1 and <= 12
            ? Of(new EdtfDate(EdtfForm.Month, year, month))
            : throw new ArgumentOutOfRangeException(nameof(month), string.Create(CultureInfo.InvariantCulture, $"There is no month {year}-{month} in the years -9999 to 9999."));

    /// <summary>A year; 0 is 1 BC.</summary>
    /// <param name="year">The year, which may have more than four digits.</param>
    /// <returns>A time of the precision of a year, without offset.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is beyond -200,000,000,000 to 200,000,000,000.</exception>
    public static UncertainTime InYear(long year)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, EdtfDate.MaximumYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -EdtfDate.MaximumYear);
        return Of(new EdtfDate(EdtfForm.Year, year));
    }

    /// <summary>An instant with its offset, to the second in which it lies.</summary>
    /// <param name="instant">The instant; its offset is kept, fractions of a second are dropped towards the past.</param>
    /// <returns>A time of the precision of a second, whose text states the offset.</returns>
    public static UncertainTime At(DateTimeOffset instant)
    {
        var local = TimeMoment.FromUnixSeconds(instant.ToUnixTimeSeconds() + ((long)instant.TotalOffsetMinutes * 60));
        return Of(EdtfDate.At(local, instant.TotalOffsetMinutes));
    }

    /// <summary>From the start of one time to the end of another, each as finely as it is known.</summary>
    /// <param name="from">The time whose start counts; its end does not.</param>
    /// <param name="to">The time whose end counts; its start does not.</param>
    /// <returns>An interval, also where both times are the same.</returns>
    /// <exception cref="ArgumentException">A time is unknown or relative, the second ends before the first starts, or different offsets stand beside them.</exception>
    public static UncertainTime Between(UncertainTime from, UncertainTime to)
    {
        var first = Absolute(from, nameof(from));
        var last = Absolute(to, nameof(to));
        var firstOffset = OffsetBeside(first.Start, first);
        var lastOffset = OffsetBeside(last.End, last);
        if (HasRoomForOffset(first.Start) && HasRoomForOffset(last.End) && firstOffset != lastOffset)
        {
            throw new ArgumentException($"One offset stands beside an interval, but '{from}' and '{to}' have different ones.", nameof(to));
        }

        return Make(first.Start, last.End, firstOffset ?? lastOffset, nameof(to));
    }

    /// <summary>Up to the end of a time, from nobody says when: <c>../2023-05-23</c>.</summary>
    /// <param name="time">The time whose end counts.</param>
    /// <returns>An interval with an open start.</returns>
    /// <exception cref="ArgumentException">The time is unknown, relative, or without end.</exception>
    public static UncertainTime NotAfter(UncertainTime time)
    {
        var last = Absolute(time, nameof(time));
        return Make(EdtfEnd.Open, last.End, OffsetBeside(last.End, last), nameof(time));
    }

    /// <summary>From the start of a time on, until nobody says when: <c>2023-05-23/..</c>.</summary>
    /// <param name="time">The time whose start counts.</param>
    /// <returns>An interval with an open end.</returns>
    /// <exception cref="ArgumentException">The time is unknown, relative, or without start.</exception>
    public static UncertainTime NotBefore(UncertainTime time)
    {
        var first = Absolute(time, nameof(time));
        return Make(first.Start, EdtfEnd.Open, OffsetBeside(first.Start, first), nameof(time));
    }

    /// <summary>So far from something else: its statement, event, proposition or document need not be known yet.</summary>
    /// <param name="anchor">What it is counted from.</param>
    /// <param name="offset">How far it is from the anchor; positive is later.</param>
    /// <param name="clock">Which of the anchor's clocks it is counted from; by default the one that suits the anchor.</param>
    /// <returns>A relative time, without bounds until it is solved.</returns>
    /// <exception cref="ArgumentException">The id is the default, or the clock is none of those there are.</exception>
    public static UncertainTime RelativeTo(EntityId anchor, TimeOffset offset, AnchorClock clock = AnchorClock.Default) =>
        new(new RelativeTime { Anchor = anchor, Offset = offset, Clock = clock });

    /// <summary>The same time with an offset beside it, for the dates in it; null takes the offset away.</summary>
    /// <param name="utcOffset">The offset from UTC; it takes the place of one that stands there already.</param>
    /// <returns>A time of the same EDTF text; its bounds move by the offset.</returns>
    /// <exception cref="ArgumentException">The time is unknown or relative, it has times of day only, or the offset is not of whole minutes and less than a day.</exception>
    public UncertainTime WithUtcOffset(TimeSpan? utcOffset)
    {
        var edtf = Absolute(this, nameof(utcOffset)).Text;
        return TryRead(edtf, utcOffset, out var time, out var problem)
            ? time
            : throw new ArgumentException($"'{edtf}' cannot have the offset {utcOffset}: {problem}.", nameof(utcOffset));
    }

    private static UncertainTime Of(EdtfDate date) =>
        EdtfTime.TryCreate(date, separateOffset: null, out var time, out var problem)
            ? new UncertainTime(time)
            : throw new ArgumentException(problem, nameof(date));

    private static UncertainTime Make(EdtfEnd start, EdtfEnd end, int? separateOffset, string parameter) =>
        EdtfTime.TryCreate(start, end, separateOffset, out var time, out var problem)
            ? new UncertainTime(time)
            : throw new ArgumentException($"'{start}/{end}' is no time: {problem}.", parameter);

    private static bool TryBetween(EdtfTime first, EdtfTime last, out UncertainTime value)
    {
        value = default;
        var firstOffset = OffsetBeside(first.Start, first);
        var lastOffset = OffsetBeside(last.End, last);
        if ((HasRoomForOffset(first.Start) && HasRoomForOffset(last.End) && firstOffset != lastOffset)
            || !EdtfTime.TryCreate(first.Start, last.End, firstOffset ?? lastOffset, out var time, out _))
        {
            return false;
        }

        value = new UncertainTime(time);
        return true;
    }

    private static EdtfTime Absolute(UncertainTime time, string parameter) =>
        time._absolute ?? throw new ArgumentException($"A date or an interval is needed here, but this time is '{time}'.", parameter);

    private static bool HasRoomForOffset(EdtfEnd end) => end.Date is { HasTimeOfDay: false };

    private static int? OffsetBeside(EdtfEnd end, EdtfTime time) => HasRoomForOffset(end) ? time.SeparateOffset : null;
}
