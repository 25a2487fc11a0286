namespace KnowledgeGraph.Queries;

/// <summary>Events in the order in which they took place, as far as that is known; the others apart.</summary>
public sealed class Timeline : Answer<TimelineEvent>
{
    internal Timeline(EntityGraph graph, ValueList<TimelineEvent> placed, ValueList<TimelineEvent> undated, ValueList<TimeBasis> notHonoured, string explanation, AnswerCut? cut)
        : base(graph, placed, explanation, cut)
    {
        Undated = undated;
        NotHonoured = notHonoured;
    }

    /// <summary>The events that have no time and are tied by no word, not even through others, to one that has; those said to be earlier first, else in ledger order.</summary>
    public ValueList<TimelineEvent> Undated { get; }

    /// <summary>
    /// What is said of the order of events and could not be honoured: it is against their times, or that of a later one to which other words lead, or leads in a circle. In the order
    /// in which it comes up.
    /// </summary>
    public ValueList<TimeBasis> NotHonoured { get; }
}
