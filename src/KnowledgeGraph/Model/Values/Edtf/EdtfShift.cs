namespace KnowledgeGraph;

/// <summary>Moves an EDTF time by an offset, keeping its precision where the result can have it.</summary>
internal static class EdtfShift
{
    /// <summary>The moved time; null where no end of it is left in reach.</summary>
    public static EdtfTime? Plus(EdtfTime time, TimeOffset offset)
    {
        if (offset == default)
        {
            return time;
        }

        if (!time.IsInterval && offset is { IsExact: true, Minimum: { } exact } && time.Start.Date is { } date
            && TryKeepForm(date, exact, out var moved))
        {
            return EdtfTime.TryCreate(moved, time.SeparateOffset, out var whole, out _) ? whole : null;
        }

        var (start, end) = MoveEnds(time, offset.Minimum, offset.Maximum);
        if (start.Date is null && end.Date is null)
        {
            return null;
        }

        if (TryMake(time, start, end, out var made))
        {
            return made;
        }

        // Because months differ in length, an offset such as P1M/P29D has its ends the wrong way round at some dates.
        (start, end) = MoveEnds(time, offset.Maximum, offset.Minimum);
        return TryMake(time, start, end, out made) ? made : null;
    }

    private static (EdtfEnd Start, EdtfEnd End) MoveEnds(EdtfTime time, CalendarDuration? toStart, CalendarDuration? toEnd) =>
        (MoveEnd(time.Start, toStart, time.SeparateOffset, isStart: true), MoveEnd(time.End, toEnd, time.SeparateOffset, isStart: false));

    private static bool TryMake(EdtfTime time, EdtfEnd start, EdtfEnd end, out EdtfTime? made)
    {
        var hasRoomForOffset = start.Date is { HasTimeOfDay: false } || end.Date is { HasTimeOfDay: false };
        return EdtfTime.TryCreate(start, end, hasRoomForOffset ? time.SeparateOffset : null, out made, out _);
    }

    private static EdtfEnd MoveEnd(EdtfEnd end, CalendarDuration? duration, int? separateOffset, bool isStart)
    {
        if (end.Date is not { } date)
        {
            return end;
        }

        if (duration is not { } distance)
        {
            return EdtfEnd.Open;
        }

        if (TryKeepForm(date, distance, out var moved))
        {
            return EdtfEnd.At(moved);
        }

        return (isStart ? date.Earliest : date.Latest).Plus(distance) is { } bound && Math.Abs(bound.Year) <= EdtfDate.MaximumYear
            ? EdtfEnd.At(WriteBound(date, bound, separateOffset, isStart))
            : EdtfEnd.Open;
    }

    private static bool TryKeepForm(EdtfDate date, CalendarDuration distance, out EdtfDate moved)
    {
        moved = date;
        if (date.Form == EdtfForm.Year)
        {
            moved = date with { Year = date.Year + (distance.Months / 12) };
            return distance.Seconds == 0 && distance.Months % 12 == 0 && Math.Abs(moved.Year) <= EdtfDate.MaximumYear;
        }

        var suits = date.Form switch
        {
            EdtfForm.Month => distance.Seconds == 0,
            EdtfForm.Day => distance.Seconds % TimeMoment.SecondsPerDay == 0,
            EdtfForm.Second => true,
            _ => false,
        };
        if (!suits || date.Earliest.Plus(distance) is not { } moment)
        {
            return false;
        }

        var (year, month, day) = moment.Date;
        moved = date with
        {
            Year = year,
            Month = month,
            Day = date.Form == EdtfForm.Month ? 1 : day,
            SecondOfDay = moment.SecondOfDay,
        };
        return YearText.HasFourDigits(year);
    }

    /// <summary>A bound as finely as EDTF can write it, rounded outwards where it cannot.</summary>
    private static EdtfDate WriteBound(EdtfDate date, TimeMoment bound, int? separateOffset, bool isStart)
    {
        if (!YearText.HasFourDigits(bound.Year))
        {
            return new EdtfDate(EdtfForm.Year, bound.Year) { Qualifier = date.Qualifier };
        }

        // Because EDTF gives a time of day no room for doubt, a doubtful bound is rounded to its day.
        var endOfDay = isStart ? 0 : TimeMoment.SecondsPerDay - 1;
        if (date.Qualifier != EdtfQualifier.None || bound.SecondOfDay == endOfDay)
        {
            return EdtfDate.OnDayOf(bound) with { Qualifier = date.Qualifier };
        }

        return EdtfDate.At(bound, date.HasTimeOfDay ? date.OffsetMinutes : separateOffset);
    }
}
