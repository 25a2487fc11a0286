namespace KnowledgeGraph.Queries;

/// <summary>What one event adds to a total, and why it may be added.</summary>
public sealed record QuantityAddend
{
    internal QuantityAddend()
    {
    }

    /// <summary>The event; of several that are judged to be one, the first that was asked about.</summary>
    public required Event Event { get; init; }

    /// <summary>The reports that count by the policy, in ledger order.</summary>
    public required ValueList<QuantityReport> Reports { get; init; }

    /// <summary>What it adds: from the lowest to the highest number that these reports allow, and never less than zero.</summary>
    public required QuantityInterval Interval { get; init; }

    /// <summary>Whether it counts a part only of what the total counts, such as men where it is persons, so that there may be more.</summary>
    public required bool IsPartOfTheCount { get; init; }

    /// <summary>The other events of the total that are judged not to be this one.</summary>
    public required ValueList<Event> JudgedApart { get; init; }

    /// <summary>The other events of the total of which nobody judged whether they are this one: two, as long as nobody does.</summary>
    public required ValueList<Event> NotJudged { get; init; }

    /// <summary>The other events of the total of which it is unsure whether they are this one: the total covers both.</summary>
    public required ValueList<Event> Unsure { get; init; }

    /// <summary>The event and what it adds.</summary>
    public override string ToString() => $"{Event.Name}: {Interval}";
}
