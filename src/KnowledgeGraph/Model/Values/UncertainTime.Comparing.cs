namespace KnowledgeGraph;

/// <content>How times stand to each other, and how they move.</content>
public readonly partial record struct UncertainTime
{
    /// <summary>Whether this ends before the other starts, by the bounds of both; false where a bound is missing.</summary>
    /// <param name="other">The other time, of any precision.</param>
    /// <returns>True only where both bounds are there and settle it.</returns>
    public bool IsCertainlyBefore(UncertainTime other) => Latest < other.Earliest;

    /// <summary>Whether this starts after the other ends, by the bounds of both; false where a bound is missing.</summary>
    /// <param name="other">The other time, of any precision.</param>
    /// <returns>True only where both bounds are there and settle it.</returns>
    public bool IsCertainlyAfter(UncertainTime other) => other.IsCertainlyBefore(this);

    /// <summary>Whether some second may belong to both: neither is certainly before the other. An unknown or unsolved time may coincide with anything.</summary>
    /// <param name="other">The other time, of any precision.</param>
    /// <returns>False only where one is certainly before the other.</returns>
    public bool MayCoincideWith(UncertainTime other) => !IsCertainlyBefore(other) && !IsCertainlyAfter(other);

    /// <summary>
    /// Whether the bounds of the other lie within the bounds of this; a time contains itself, and an end without bound
    /// contains every bound. An unknown or unsolved time contains nothing and is contained in nothing, not even in
    /// itself, because nobody knows what it covers.
    /// </summary>
    /// <param name="other">The other time, of any precision.</param>
    /// <returns>True where no bound of the other lies outside; times that cover the same seconds contain each other.</returns>
    public bool Contains(UncertainTime other)
    {
        if (_absolute is null || other._absolute is null)
        {
            return false;
        }

        return (Earliest is not { } earliest || other.Earliest >= earliest)
            && (Latest is not { } latest || other.Latest <= latest);
    }

    /// <summary>What may be meant if both are right; unknown where nothing is, where a time is unknown or relative, and where EDTF has no room for it.</summary>
    internal UncertainTime Intersect(UncertainTime other)
    {
        if (_absolute is null || other._absolute is null || !MayCoincideWith(other))
        {
            return default;
        }

        if (Contains(other))
        {
            return other;
        }

        if (other.Contains(this))
        {
            return this;
        }

        var first = Earliest is null || other.Earliest > Earliest ? other : this;
        var last = Latest is null || other.Latest < Latest ? other : this;
        return TryBetween(first._absolute!, last._absolute!, out var common) ? common : default;
    }

    /// <summary>This time, moved.</summary>
    /// <remarks>
    /// Months go by the calendar, the last day of a month standing for days that a month lacks; then come days and
    /// seconds. Where the offset has two ends, each end of the result is the furthest that either of them gives, because
    /// P1M is less than P29D from 1 February and more from 1 March. The precision stays where the offset has it too: a
    /// day and whole days give a day, a month and whole months give a month, a date-time keeps its offset, or goes to
    /// UTC where only there its year has four digits. Elsewhere the result is an interval that covers everything it may
    /// be, rounded outwards to days where a date is marked ? ~ %, and to years beyond year 9999 either way. An end that
    /// the offset does not give, or that leaves the time line, is open.
    /// </remarks>
    /// <param name="offset">How far; a negative one goes towards the past, and an offset of no time gives this time back as it is.</param>
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
