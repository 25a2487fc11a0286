namespace KnowledgeGraph;

/// <summary>The shapes of a date in EDTF levels 0 and 1.</summary>
internal enum EdtfForm
{
    /// <summary><c>20XX</c>.</summary>
    Century,

    /// <summary><c>201X</c>.</summary>
    Decade,

    /// <summary><c>2023</c>, <c>-0043</c>, <c>Y170000002</c>.</summary>
    Year,

    /// <summary><c>2023-XX</c>.</summary>
    YearWithoutMonth,

    /// <summary><c>2023-XX-XX</c>.</summary>
    YearWithoutDay,

    /// <summary><c>2023-21</c>; the month holds the season.</summary>
    Season,

    /// <summary><c>2023-05</c>.</summary>
    Month,

    /// <summary><c>2023-05-XX</c>.</summary>
    MonthWithoutDay,

    /// <summary><c>2023-05-22</c>.</summary>
    Day,

    /// <summary><c>2023-05-22T09:30:00</c>, with or without an offset.</summary>
    Second,
}
