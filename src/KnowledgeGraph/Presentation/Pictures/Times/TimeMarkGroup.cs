using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>Marks at one time, or that would cover each other, drawn as one with their number.</summary>
internal sealed class TimeMarkGroup
{
    private const double Half = 5;
    private const double Apart = 4;
    private const int MostWords = 12;

    private readonly List<TimeMark> _marks;

    /// <summary>A group of one mark.</summary>
    public TimeMarkGroup(TimeMark mark, TimeScale scale)
    {
        _marks = [mark];
        Start = scale.Start(mark.Time);
        End = scale.End(mark.Time);
        Middle = (Start + End) / 2;
        IsOpenBefore = mark.Time.Earliest is null;
        IsOpenAfter = mark.Time.Latest is null;
    }

    /// <summary>Where the earliest of the times begins.</summary>
    public double Start { get; private set; }

    /// <summary>Where the latest of the times ends.</summary>
    public double End { get; private set; }

    /// <summary>Where the mark is drawn.</summary>
    public double Middle { get; private set; }

    /// <summary>Whether nobody says from when.</summary>
    public bool IsOpenBefore { get; private set; }

    /// <summary>Whether nobody says until when.</summary>
    public bool IsOpenAfter { get; private set; }

    /// <summary>The number of marks, where there are several; else empty.</summary>
    public string Count => _marks.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"×{_marks.Count}") : "";

    /// <summary>Who says so, of each.</summary>
    public string Words =>
        string.Join("; ", _marks.Take(MostWords).Select(mark => mark.Words)) + (_marks.Count > MostWords ? $"; and {Lists.Count(_marks.Count - MostWords, "statement")} more" : "");

    /// <summary>The left edge of all that is drawn.</summary>
    public double Left => Math.Min(Start, Middle - Half);

    /// <summary>Where the number begins.</summary>
    public double CountAt => Math.Max(End, Middle + Half) + 3;

    /// <summary>The right edge of all that is drawn.</summary>
    public double Right(double size) => _marks.Count > 1 ? CountAt + TextWidths.Of(Count, size) : Math.Max(End, Middle + Half);

    /// <summary>Whether one would cover the other.</summary>
    public bool Covers(TimeMarkGroup other, double size) => Left < other.Right(size) + Apart && other.Left < Right(size) + Apart;

    /// <summary>Whether the other has the same times, as far as can be seen.</summary>
    public bool IsAt(TimeMarkGroup other) => (Start, End, IsOpenBefore, IsOpenAfter) == (other.Start, other.End, other.IsOpenBefore, other.IsOpenAfter);

    /// <summary>Takes the marks of another group in.</summary>
    public void Take(TimeMarkGroup other)
    {
        _marks.AddRange(other._marks);
        Start = Math.Min(Start, other.Start);
        End = Math.Max(End, other.End);
        Middle = (Start + End) / 2;
        IsOpenBefore |= other.IsOpenBefore;
        IsOpenAfter |= other.IsOpenAfter;
    }
}
