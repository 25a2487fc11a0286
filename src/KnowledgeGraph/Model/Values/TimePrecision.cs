namespace KnowledgeGraph;

/// <summary>How finely an <see cref="UncertainTime"/> is known, coarse to fine after <see cref="Interval"/>.</summary>
/// <remarks>These are the steps that EDTF levels 0 and 1 can write. A part written as X is not known and does not count: <c>2023-XX</c> is known to the year.</remarks>
public enum TimePrecision
{
    /// <summary>Unknown, or relative and not solved.</summary>
    Unknown = 0,

    /// <summary>Two ends, of any precision each, one of which may be missing: <c>2023-05-22/2023-05-28</c>.</summary>
    Interval,

    /// <summary>A hundred years: <c>20XX</c>.</summary>
    Century,

    /// <summary>Ten years: <c>201X</c>.</summary>
    Decade,

    /// <summary>A year: <c>2023</c>.</summary>
    Year,

    /// <summary>A season, of whichever hemisphere: <c>2023-21</c>.</summary>
    Season,

    /// <summary>A month: <c>2023-05</c>.</summary>
    Month,

    /// <summary>A day: <c>2023-05-22</c>.</summary>
    Day,

    /// <summary>A second: <c>2023-06-01T09:30:00+03:00</c>.</summary>
    Second,
}
