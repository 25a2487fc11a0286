using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>Absolute times in words, no finer than they were said.</summary>
internal static class DateWords
{
    /// <summary>What stands for a time that nobody states.</summary>
    public const string NotStated = "not stated";

    /// <summary><c>said 23 May 2023</c> for words of this class; <c>time of saying not stated</c> for an unknown time.</summary>
    public static string Said(string words) => words == NotStated ? "time of saying not stated" : $"said {words}";

    /// <summary><c>23 May 2023 </c>, with a space behind it; empty for an unknown time.</summary>
    public static string IfStated(UncertainTime time) => Of(time) is not NotStated and var words ? words + " " : "";

    /// <summary><c>23 May 2023</c>, <c>May 2023</c>, <c>22 May 2023 to 28 May 2023</c>; <c>not stated</c> for an unknown time.</summary>
    public static string Of(UncertainTime time)
    {
        if (time.Edtf is not { } edtf)
        {
            return NotStated;
        }

        var offset = time.UtcOffset is { } beside ? UtcOffsetText.ToMinutes(beside) : null;
        if (!EdtfParser.TryParse(edtf, offset, out var parsed, out _))
        {
            return edtf;
        }

        var words = parsed!.IsInterval ? Interval(parsed.Start, parsed.End) : Of(parsed.Start.Date!.Value);
        return offset is { } minutes ? $"{words} (UTC{UtcOffsetText.Format(minutes)})" : words;
    }

    /// <summary><c>on 23 May 2023</c>, <c>in May 2023</c>, <c>between 22 May 2023 and 28 May 2023</c>, <c>no later than 23 May 2023</c>; <c>at a time that nobody states</c> for an unknown time.</summary>
    public static string When(UncertainTime time)
    {
        if (time.Edtf is not { } edtf)
        {
            return "at a time that nobody states";
        }

        var offset = time.UtcOffset is { } beside ? UtcOffsetText.ToMinutes(beside) : null;
        if (!EdtfParser.TryParse(edtf, offset, out var parsed, out _))
        {
            return $"at the time {edtf}";
        }

        var words = parsed!.IsInterval ? WhenBetween(parsed.Start, parsed.End) : When(parsed.Start.Date!.Value);
        return offset is { } minutes ? $"{words} (UTC{UtcOffsetText.Format(minutes)})" : words;
    }

    private static string WhenBetween(EdtfEnd start, EdtfEnd end) => (start.Date, end.Date) switch
    {
        (null, { } last) => start.IsOpen ? $"no later than {Of(last)}" : $"until {Of(last)}, from nobody says when,",
        ({ } first, null) => end.IsOpen ? $"no earlier than {Of(first)}" : $"from {Of(first)}, until nobody says when,",
        ({ } first, { } last) => $"between {Of(first)} and {Of(last)}",
        _ => "at a time that nobody states",
    };

    private static string When(EdtfDate date) => date.Form switch
    {
        EdtfForm.Day or EdtfForm.Second or EdtfForm.MonthWithoutDay or EdtfForm.YearWithoutDay => $"on {Of(date)}",
        EdtfForm.Century or EdtfForm.Decade => $"in the years {Of(date)}",
        _ => $"in {Of(date)}",
    };

    private static string Interval(EdtfEnd start, EdtfEnd end) => (start.Date, end.Date) switch
    {
        (null, { } last) => start.IsOpen ? $"not after {Of(last)}" : $"until {Of(last)}, from nobody says when",
        ({ } first, null) => end.IsOpen ? $"not before {Of(first)}" : $"from {Of(first)}, until nobody says when",
        ({ } first, { } last) => $"{Of(first)} to {Of(last)}",
        _ => "not stated",
    };

    private static string Of(EdtfDate date)
    {
        var year = date.Year > 0 ? date.Year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1 - date.Year} BC");
        var words = date.Form switch
        {
            EdtfForm.Century => string.Create(CultureInfo.InvariantCulture, $"{date.Year} to {date.Year + 99}"),
            EdtfForm.Decade => string.Create(CultureInfo.InvariantCulture, $"{date.Year} to {date.Year + 9}"),
            EdtfForm.YearWithoutMonth => $"a month of {year}",
            EdtfForm.YearWithoutDay => $"a day of {year}",
            EdtfForm.Season => $"{Season(date.Month)} {year}",
            EdtfForm.Month => $"{Month(date.Month)} {year}",
            EdtfForm.MonthWithoutDay => $"a day of {Month(date.Month)} {year}",
            EdtfForm.Day or EdtfForm.Second => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Month(date.Month)} {year}"),
            _ => year,
        };
        return words + TimeOfDay(date) + Doubt(date.Qualifier);
    }

    private static string TimeOfDay(EdtfDate date)
    {
        if (!date.HasTimeOfDay)
        {
            return "";
        }

        var second = date.SecondOfDay;
        var clock = string.Create(CultureInfo.InvariantCulture, $" {second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}");
        return date.OffsetMinutes switch
        {
            null => clock,
            0 => clock + " UTC",
            { } minutes => $"{clock} (UTC{UtcOffsetText.Format(minutes)})",
        };
    }

    private static string Doubt(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.Uncertain => " (doubtful)",
        EdtfQualifier.Approximate => " (roughly)",
        EdtfQualifier.Both => " (roughly, and doubtful)",
        _ => "",
    };

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Season(int season) => season switch
    {
        21 => "spring",
        22 => "summer",
        23 => "autumn",
        _ => "winter",
    };
}
