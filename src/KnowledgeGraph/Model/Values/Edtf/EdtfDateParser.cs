namespace KnowledgeGraph;

/// <summary>Reads one date or date-time of EDTF.</summary>
internal static class EdtfDateParser
{
    private const string Usual = "a date is written like '2023', '2023-05', '2023-05-22', '2023-21' (a season), '201X' or '2023-05-22T09:30:00+03:00'";

    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date, out string? problem)
    {
        var timeMark = text.IndexOf('T');
        if (timeMark >= 0)
        {
            return TryParseDateTime(text[..timeMark], text[(timeMark + 1)..], out date, out problem);
        }

        var qualifier = text.IsEmpty ? EdtfQualifier.None : QualifierOf(text[^1]);
        var plain = qualifier == EdtfQualifier.None ? text : text[..^1];
        if (!TryParsePlain(plain, out date, out problem))
        {
            return false;
        }

        date = date with { Qualifier = qualifier };
        return true;
    }

    private static EdtfQualifier QualifierOf(char mark) => mark switch
    {
        '?' => EdtfQualifier.Uncertain,
        '~' => EdtfQualifier.Approximate,
        '%' => EdtfQualifier.Both,
        _ => EdtfQualifier.None,
    };

    private static bool TryParsePlain(ReadOnlySpan<char> text, out EdtfDate date, out string? problem)
    {
        problem = null;
        date = default;
        if (text is ['Y', ..])
        {
            return TryParseLongYear(text, out date, out problem);
        }

        if (text is [_, _, _, 'X'])
        {
            return TryParseUnspecifiedYear(text[..3], EdtfForm.Decade, 10, out date, out problem);
        }

        // Because the minus of a year before year 0 is no separator.
        var yearLength = text is ['-', ..] ? 5 : 4;
        if (text.Length < yearLength || !YearText.TryParse(text[..yearLength], out var year))
        {
            problem = text.StartsWith("-0000") ? "there is no year -0000; write '0000' for 1 BC" : Usual;
            return false;
        }

        return TryParseAfterYear(year, text[yearLength..], out date, out problem);
    }

    private static bool TryParseLongYear(ReadOnlySpan<char> text, out EdtfDate date, out string? problem)
    {
        date = default;
        problem = null;
        if (!YearText.TryParse(text, out var year))
        {
            problem = "after Y comes a year of more than four digits and nothing else, like 'Y170000002'";
            return false;
        }

        if (Math.Abs(year) > EdtfDate.MaximumYear)
        {
            problem = "years reach from Y-200000000000 to Y200000000000";
            return false;
        }

        date = new EdtfDate(EdtfForm.Year, year);
        return true;
    }

    private static bool TryParseUnspecifiedYear(ReadOnlySpan<char> digits, EdtfForm form, int size, out EdtfDate date, out string? problem)
    {
        date = default;
        problem = null;
        if (digits is [_, _, 'X'])
        {
            return TryParseUnspecifiedYear(digits[..2], EdtfForm.Century, 100, out date, out problem);
        }

        if (!Digits.TryParse(digits, out var leading))
        {
            problem = "one or two X may stand at the end of a year, like '201X' or '20XX'";
            return false;
        }

        date = new EdtfDate(form, leading * size);
        return true;
    }

    private static bool TryParseAfterYear(long year, ReadOnlySpan<char> rest, out EdtfDate date, out string? problem)
    {
        date = default;
        problem = null;
        switch (rest)
        {
            case []:
                date = new EdtfDate(EdtfForm.Year, year);
                return true;
            case "-XX":
                date = new EdtfDate(EdtfForm.YearWithoutMonth, year);
                return true;
            case "-XX-XX":
                date = new EdtfDate(EdtfForm.YearWithoutDay, year);
                return true;
            case ['-', _, _]:
                return TryParseMonth(year, rest[1..], out date, out problem);
            case ['-', _, _, '-', _, _]:
                return TryParseDay(year, rest[1..3], rest[4..], out date, out problem);
            default:
                problem = Usual;
                return false;
        }
    }

    private static bool TryParseMonth(long year, ReadOnlySpan<char> text, out EdtfDate date, out string? problem)
    {
        date = default;
        problem = null;
        if (!Digits.TryParsePair(text, out var month) || month is not ((>= 1 and <= 12) or (>= 21 and <= 24)))
        {
            problem = "a month is 01 to 12, a season 21 to 24";
            return false;
        }

        date = new EdtfDate(month > 12 ? EdtfForm.Season : EdtfForm.Month, year, month);
        return true;
    }

    private static bool TryParseDay(long year, ReadOnlySpan<char> monthText, ReadOnlySpan<char> dayText, out EdtfDate date, out string? problem)
    {
        date = default;
        problem = null;
        if (!Digits.TryParsePair(monthText, out var month) || month is < 1 or > 12)
        {
            problem = "the month of a day is 01 to 12";
            return false;
        }

        if (dayText is "XX")
        {
            date = new EdtfDate(EdtfForm.MonthWithoutDay, year, month);
            return true;
        }

        if (!Digits.TryParsePair(dayText, out var day) || !ProlepticCalendar.IsDate(year, month, day))
        {
            problem = $"that month has the days 01 to {ProlepticCalendar.DaysInMonth(year, month)}";
            return false;
        }

        date = new EdtfDate(EdtfForm.Day, year, month, day);
        return true;
    }

    private static bool TryParseDateTime(ReadOnlySpan<char> dateText, ReadOnlySpan<char> timeText, out EdtfDate date, out string? problem)
    {
        if (!TryParsePlain(dateText, out date, out problem))
        {
            return false;
        }

        if (date.Form != EdtfForm.Day)
        {
            problem = "a time of day follows a whole date";
            return false;
        }

        if (timeText is not [_, _, ':', _, _, ':', _, _, ..]
            || !Digits.TryParsePair(timeText[..2], out var hour) || hour > 23
            || !Digits.TryParsePair(timeText[3..5], out var minute) || minute > 59
            || !Digits.TryParsePair(timeText[6..8], out var second) || second > 59)
        {
            problem = "a time of day is 00:00:00 to 23:59:59, in whole seconds";
            return false;
        }

        if (!TryParseOffset(timeText[8..], out var offset))
        {
            problem = "after the seconds comes nothing, 'Z', or an offset like '+03:00'; a time of day has no '?', '~' or '%'";
            return false;
        }

        date = date with { Form = EdtfForm.Second, SecondOfDay = (hour * 3600) + (minute * 60) + second, OffsetMinutes = offset };
        return true;
    }

    private static bool TryParseOffset(ReadOnlySpan<char> text, out int? offset)
    {
        offset = null;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text is "Z")
        {
            offset = 0;
            return true;
        }

        if (text is ['+' or '-', _, _] && Digits.TryParsePair(text[1..], out var hours) && hours <= 23)
        {
            offset = hours * 60 * (text[0] == '-' ? -1 : 1);
            return true;
        }

        if (!UtcOffsetText.TryParse(text, out int minutes))
        {
            return false;
        }

        offset = minutes;
        return true;
    }
}
