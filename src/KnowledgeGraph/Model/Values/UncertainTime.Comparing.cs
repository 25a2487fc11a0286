namespace KnowledgeGraph;

/// <content>How times stand to each other, and how they move.</content>
public readonly partial record struct UncertainTime
{
    /// <summary>Whether this ends before the other starts, by the bounds of both; false where a bound is missing.</summary>
    public bool IsCertainlyBefore(UncertainTime other) => Latest < other.Earliest;

    /// <summary>Whether this starts after the other ends, by the bounds of both; false where a bound is missing.</summary>
    public bool IsCertainlyAfter(UncertainTime other) => other.IsCertainlyBefore(this);

    /// <summary>Whether some second may belong to both: neither is certainly before the other. An unknown or unsolved time may coincide with anything.</summary>
    public bool MayCoincideWith(UncertainTime other) => !IsCertainlyBefore(other) && !IsCertainlyAfter(other);

    /// <summary>
    /// Whether the bounds of the other lie within the bounds of this; a time contains itself, and an end without bound
    /// contains every bound. An unknown or unsolved time contains nothing and is contained in nothing, not even in
    /// itself, because nobody knows what it covers.
    /// </summary>
    public bool Contains(UncertainTime other)
    {
        if (_absolute is null || other._absolute is null)
        {
            return false;
        }

        return (Earliest is not { } earliest || other.Earliest >= earliest)
            && (Latest is not { } latest || other.Latest <= latest);
    }

    /// <summary>This time, moved.</summary>
    /// <remarks>
    /// Months go by the calendar, the last day of a month standing for days that a month lacks; then come days and
    /// seconds. The precision stays where the offset has it too: a day and whole days give a day, a month and whole
    /// months give a month, a date-time keeps its offset. Elsewhere the result is an interval that covers everything it
    /// may be, rounded outwards to days where a date is marked ? ~ %, and to years beyond year 9999 either way. An end
    /// that the offset does not give, or that leaves the time line, is open.
    /// </remarks>
    /// <returns>The moved time; unknown where no end of it is left.</returns>
    /// <exception cref="InvalidOperationException">The time is relative; solve it first. An unknown time stays unknown.</exception>
    public UncertainTime Plus(TimeOffset offset)
    {
        if (IsRelative)
        {
            throw new InvalidOperationException($"'{this}' has no place on the time line; solve it before moving it.");
        }

        return _absolute is { } time ? new UncertainTime(EdtfShift.Plus(time, offset)) : default;
    }
}
