namespace KnowledgeGraph.Queries;

/// <summary>What is said of an event that tells it from others: when, where, and who took part.</summary>
/// <param name="Event">The event.</param>
/// <param name="Times">When it happened, each as it is said; if nobody says, when it was told of; empty if that is not known either.</param>
/// <param name="AreTold">Whether the times are those at which it was told of.</param>
/// <param name="TimesFrom">The statements that the times come from, in ledger order.</param>
/// <param name="Places">The places, in ledger order, each with the statements that name it.</param>
/// <param name="Actors">The agents, in ledger order, each with the statements that name it.</param>
internal sealed record EventSketch(
    Event Event,
    ValueList<UncertainTime> Times,
    bool AreTold,
    ValueList<Statement> TimesFrom,
    IReadOnlyDictionary<EntityId, List<Statement>> Places,
    IReadOnlyDictionary<EntityId, List<Statement>> Actors)
{
    /// <summary>The first second of its times; the first of all where nothing bounds them.</summary>
    public long First { get; } = Times.Count == 0 ? long.MinValue : Times.Min(time => time.Earliest?.UnixSeconds ?? long.MinValue);

    /// <summary>The last second of its times; the last of all where nothing bounds them.</summary>
    public long Last { get; } = Times.Count == 0 ? long.MaxValue : Times.Max(time => time.Latest?.UnixSeconds ?? long.MaxValue);

    /// <summary>Whether all times of the two are known and certainly further apart than a period.</summary>
    public bool IsApartFrom(EventSketch other, long seconds) =>
        Times.Count > 0 && other.Times.Count > 0 && Times.All(own => other.Times.All(others => Gap(own, others) > seconds));

    /// <summary>
    /// The first two times, one of each, that may lie within a period of each other; null if none do. A time without a first or a last
    /// moment may lie anywhere, which speaks for nothing.
    /// </summary>
    public (UncertainTime Own, UncertainTime Other)? Together(EventSketch other, long seconds)
    {
        foreach (var own in Times.Where(IsBounded))
        {
            foreach (var others in other.Times.Where(IsBounded))
            {
                if (Gap(own, others) <= seconds)
                {
                    return (own, others);
                }
            }
        }

        return null;
    }

    private static bool IsBounded(UncertainTime time) => time is { Earliest: not null, Latest: not null };

    private static Int128 Gap(UncertainTime left, UncertainTime right)
    {
        var before = right.Earliest is { } start && left.Latest is { } end ? (Int128)start.UnixSeconds - end.UnixSeconds : 0;
        var after = left.Earliest is { } ownStart && right.Latest is { } otherEnd ? (Int128)ownStart.UnixSeconds - otherEnd.UnixSeconds : 0;
        return Int128.Max(before, after);
    }
}
