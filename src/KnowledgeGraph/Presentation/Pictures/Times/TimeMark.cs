namespace KnowledgeGraph.Presentation;

/// <summary>Something to be drawn at a time.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Time">When; it has a bound.</param>
/// <param name="Words">Who says so, in words.</param>
internal sealed record TimeMark(TimeMarkKind Kind, UncertainTime Time, string Words)
{
    /// <summary>Whether the time has a bound, so that it has a place.</summary>
    public static bool HasPlace(UncertainTime time) => time.Earliest is not null || time.Latest is not null;
}
