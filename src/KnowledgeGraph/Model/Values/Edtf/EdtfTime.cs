namespace KnowledgeGraph;

/// <summary>A whole EDTF expression with its bounds: one date, or an interval of two ends.</summary>
/// <remarks>Equality is by canonical text and separate offset.</remarks>
internal sealed class EdtfTime : IEquatable<EdtfTime>
{
    private EdtfTime(EdtfEnd start, EdtfEnd end, bool isInterval, int? separateOffset)
    {
        Start = start;
        End = end;
        IsInterval = isInterval;
        SeparateOffset = separateOffset;
        Earliest = start.Date?.EarliestInUtc(separateOffset);
        Latest = end.Date?.LatestInUtc(separateOffset);
        Text = isInterval ? $"{start}/{end}" : start.ToString();
    }

    public EdtfEnd Start { get; }

    /// <summary>The end of an interval; of a single date, that date again.</summary>
    public EdtfEnd End { get; }

    public bool IsInterval { get; }

    /// <summary>The offset in minutes that stands beside the text, for the dates in it that have no room for one.</summary>
    public int? SeparateOffset { get; }

    public TimeMoment? Earliest { get; }

    public TimeMoment? Latest { get; }

    public string Text { get; }

    public TimePrecision Precision => IsInterval ? TimePrecision.Interval : Start.Date?.Precision ?? TimePrecision.Unknown;

    public EdtfQualifier Qualifier => (Start.Date?.Qualifier ?? EdtfQualifier.None) | (End.Date?.Qualifier ?? EdtfQualifier.None);

    public static bool TryCreate(EdtfDate date, int? separateOffset, out EdtfTime? time, out string? problem) =>
        TryCreate(EdtfEnd.At(date), EdtfEnd.At(date), isInterval: false, separateOffset, out time, out problem);

    public static bool TryCreate(EdtfEnd start, EdtfEnd end, int? separateOffset, out EdtfTime? time, out string? problem) =>
        TryCreate(start, end, isInterval: true, separateOffset, out time, out problem);

    public bool Equals(EdtfTime? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && SeparateOffset == other.SeparateOffset;

    public override bool Equals(object? obj) => Equals(obj as EdtfTime);

    public override int GetHashCode() => HashCode.Combine(Text, SeparateOffset);

    private static bool TryCreate(EdtfEnd start, EdtfEnd end, bool isInterval, int? separateOffset, out EdtfTime? time, out string? problem)
    {
        time = null;
        problem = ProblemWith(start, end, separateOffset);
        if (problem is not null)
        {
            return false;
        }

        var candidate = new EdtfTime(start, end, isInterval, separateOffset);
        if (candidate.Earliest > candidate.Latest)
        {
            problem = "an interval does not end before it starts; turn its ends round";
            return false;
        }

        time = candidate;
        return true;
    }

    private static string? ProblemWith(EdtfEnd start, EdtfEnd end, int? separateOffset)
    {
        if (start.Date is null && end.Date is null)
        {
            return "an interval has a date at one end at least; a time of which nothing is known is left out";
        }

        if (separateOffset is null)
        {
            return null;
        }

        if (IsLocalTime(start) || IsLocalTime(end))
        {
            return "a time of day has room for its offset; write it there, like '2023-06-01T09:30:00+03:00'";
        }

        return HasRoomForOffset(start) || HasRoomForOffset(end)
            ? null
            : "every time of day states its offset already; leave out the one beside it";
    }

    private static bool IsLocalTime(EdtfEnd end) => end.Date is { HasTimeOfDay: true, OffsetMinutes: null };

    private static bool HasRoomForOffset(EdtfEnd end) => end.Date is { HasTimeOfDay: false };
}
