namespace KnowledgeGraph.Queries;

/// <summary>An event in its place on a timeline.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record TimelineEvent : IPresentable
{
    internal TimelineEvent()
    {
    }

    /// <summary>The event.</summary>
    public required Event Event { get; init; }

    /// <summary>The events that are judged to be one with it, in ordinal order of their ids; they have no place of their own.</summary>
    public required ValueList<Event> SameEvents { get; init; }

    /// <summary>When it took place, and what that rests on, each with its source.</summary>
    public required TimeAnswer When { get; init; }

    /// <summary>
    /// Where <see cref="When"/> knows no time: the time for which what is said of the event as a fact holds, as far as all of it
    /// agrees; else unknown. It dates what is said, and so the event only roughly.
    /// </summary>
    public required UncertainTime Holds { get; init; }

    /// <summary>What <see cref="Holds"/> rests on, in ledger order; empty where it is unknown.</summary>
    public required ValueList<TimeBasis> HoldsRestsOn { get; init; }

    /// <summary>What puts it after other events of the timeline, in their order there.</summary>
    public required ValueList<TimeBasis> Follows { get; init; }

    /// <summary>The time by which it is placed: when it took place, else when what is said of it holds.</summary>
    public UncertainTime Time => When.Time.IsUnknown ? Holds : When.Time;

    /// <summary>The time and the label of the event.</summary>
    public override string ToString() => $"{Time} {Event.Name}";

    EntityGraph IPresentable.Graph => When.Graph;
}
