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
            && TryKeepForm(date, exact, time.SeparateOffset, out var moved))
        {
            return EdtfTime.TryCreate(moved, time.SeparateOffset, out var whole, out _) ? whole : null;
        }

        var start = MoveEnd(time.Start, offset, time.SeparateOffset, isStart: true);
        var end = MoveEnd(time.End, offset, time.SeparateOffset, isStart: false);

        // Because months go by the calendar of each end, ends that state different offsets may cross.
        return Make(time, start, end) ?? Make(time, end, start);
    }

    private static EdtfTime? Make(EdtfTime time, EdtfEnd start, EdtfEnd end)
    {
        var hasRoomForOffset = start.Date is { HasTimeOfDay: false } || end.Date is { HasTimeOfDay: false };
        return EdtfTime.TryCreate(start, end, hasRoomForOffset ? time.SeparateOffset : null, out var made, out _) ? made : null;
    }

    private static EdtfEnd MoveEnd(EdtfEnd end, TimeOffset offset, int? separateOffset, bool isStart)
    {
        if (end.Date is not { } date)
        {
            return end;
        }

        if ((isStart ? offset.Minimum : offset.Maximum) is not { } outward)
        {
            return EdtfEnd.Open;
        }

        var moved = Move(date, outward, separateOffset, isStart);
        if ((isStart ? offset.Maximum : offset.Minimum) is not { } inward || inward == outward)
        {
            return moved;
        }

        // Because months differ in length, P1M falls short of P29D at some dates and goes beyond it at others.
        var other = Move(date, inward, separateOffset, isStart);
        if (moved.Date is not { } first || other.Date is not { } second)
        {
            var isOutOfReachOutwards = moved.Date is null || inward.IsNegative == isStart;
            return isOutOfReachOutwards ? EdtfEnd.Open : moved;
        }

        var isFurther = isStart
            ? second.EarliestInUtc(separateOffset) < first.EarliestInUtc(separateOffset)
            : second.LatestInUtc(separateOffset) > first.LatestInUtc(separateOffset);
        return isFurther ? other : moved;
    }

    /// <summary>One end moved by one duration; open where that is out of reach.</summary>
    private static EdtfEnd Move(EdtfDate date, CalendarDuration distance, int? separateOffset, bool isStart)
    {
        if (TryKeepForm(date, distance, separateOffset, out var moved))
        {
            return EdtfEnd.At(moved);
        }

        var bound = (isStart ? date.Earliest : date.Latest).Plus(distance);
        if (date.HasTimeOfDay)
        {
            bound = WithOffsetBeside(date, bound, separateOffset);
        }

        return bound is { } reached && Math.Abs(reached.Year) <= EdtfDate.MaximumYear
            ? EdtfEnd.At(WriteBound(date, reached, separateOffset, isStart))
            : EdtfEnd.Open;
    }

    private static bool TryKeepForm(EdtfDate date, CalendarDuration distance, int? separateOffset, out EdtfDate moved)
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

        if (date.HasTimeOfDay)
        {
            return TryMoveInstant(date, moment, separateOffset, out moved);
        }

        var (year, month, day) = moment.Date;
        moved = date with { Year = year, Month = month, Day = date.Form == EdtfForm.Month ? 1 : day };
        return YearText.HasFourDigits(year);
    }

    private static bool TryMoveInstant(EdtfDate date, TimeMoment local, int? separateOffset, out EdtfDate moved)
    {
        moved = EdtfDate.At(local, date.OffsetMinutes);
        if (YearText.HasFourDigits(local.Year))
        {
            return true;
        }

        // Because the year may still have four digits elsewhere: at 00:30+05:00 of a new year it is the old one in UTC.
        if (WithOffsetBeside(date, local, separateOffset) is not { } elsewhere || !YearText.HasFourDigits(elsewhere.Year))
        {
            return false;
        }

        moved = EdtfDate.At(elsewhere, separateOffset ?? 0);
        return true;
    }

    /// <summary>
    /// The local time, at the offset beside the whole time or in UTC, of a date-time's own; because that is how a bare
    /// year is read, which cannot state an offset itself. Null where that is out of reach.
    /// </summary>
    private static TimeMoment? WithOffsetBeside(EdtfDate date, TimeMoment? local, int? separateOffset)
    {
        var beside = separateOffset ?? 0;
        return local?.Plus(new CalendarDuration(0, (beside - (date.OffsetMinutes ?? beside)) * 60));
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

        return EdtfDate.At(bound, separateOffset);
    }
}
