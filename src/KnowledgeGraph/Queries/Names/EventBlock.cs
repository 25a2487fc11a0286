namespace KnowledgeGraph.Queries;

/// <summary>Events that have something in common, in the order in which they may have begun.</summary>
internal sealed class EventBlock
{
    private readonly EventSketch[] _events;

    // The latest end of this event and all before it, so that a walk back knows when none is left that reaches so far.
    private readonly long[] _lastUntil;

    public EventBlock(IEnumerable<EventSketch> events)
    {
        _events = [.. events.OrderBy(sketch => sketch.First)];
        _lastUntil = new long[_events.Length];
        var last = long.MinValue;
        for (var place = 0; place < _events.Length; place++)
        {
            _lastUntil[place] = last = Math.Max(last, _events[place].Last);
        }
    }

    /// <summary>The events whose times come within a period of those of one, or are not known, the last first. Costs log n and their number, as a rule.</summary>
    public IEnumerable<EventSketch> Near(EventSketch near, long seconds)
    {
        var latestStart = Later(near.Last, seconds);
        var earliestEnd = Earlier(near.First, seconds);
        for (var place = FirstAfter(latestStart) - 1; place >= 0 && _lastUntil[place] >= earliestEnd; place--)
        {
            if (_events[place].Last >= earliestEnd)
            {
                yield return _events[place];
            }
        }
    }

    private static long Later(long moment, long seconds) => moment > long.MaxValue - seconds ? long.MaxValue : moment + seconds;

    private static long Earlier(long moment, long seconds) => moment < long.MinValue + seconds ? long.MinValue : moment - seconds;

    private int FirstAfter(long start)
    {
        var (low, high) = (0, _events.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _events[middle].First <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
