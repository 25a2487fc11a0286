namespace KnowledgeGraph;

/// <summary>The Gregorian calendar, extended without limit to both sides; day 0 is 1970-01-01.</summary>
internal static class ProlepticCalendar
{
    private const long DaysInFourHundredYears = 146_097;
    private const long DaysFromYearOneToEpoch = 719_162;

    private static ReadOnlySpan<int> DaysBeforeMonth => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static bool IsDate(long year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    public static long ToDays(long year, int month, int day) =>
        DaysBeforeYear(year) + DaysBeforeMonth[month - 1] + (month > 2 && IsLeapYear(year) ? 1 : 0) + day - 1 - DaysFromYearOneToEpoch;

    public static (long Year, int Month, int Day) FromDays(long days)
    {
        var sinceYearOne = days + DaysFromYearOneToEpoch;
        var cycle = FloorDivide(sinceYearOne, DaysInFourHundredYears);
        var dayOfCycle = sinceYearOne - (cycle * DaysInFourHundredYears);

        // Because 97 leap days cannot fill a year, this guess is right or one too late.
        var yearOfCycle = (dayOfCycle / 365) + 1;
        if (DaysBeforeYear(yearOfCycle) > dayOfCycle)
        {
            yearOfCycle--;
        }

        var year = (cycle * 400) + yearOfCycle;
        var dayOfYear = (int)(dayOfCycle - DaysBeforeYear(yearOfCycle));
        var month = 1;
        while (dayOfYear >= DaysInMonth(year, month))
        {
            dayOfYear -= DaysInMonth(year, month);
            month++;
        }

        return (year, month, dayOfYear + 1);
    }

    public static long FloorDivide(long dividend, long divisor)
    {
        var (quotient, remainder) = Math.DivRem(dividend, divisor);
        return remainder < 0 ? quotient - 1 : quotient;
    }

    private static long DaysBeforeYear(long year)
    {
        var previous = year - 1;
        return (previous * 365) + FloorDivide(previous, 4) - FloorDivide(previous, 100) + FloorDivide(previous, 400);
    }
}
