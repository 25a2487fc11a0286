namespace KnowledgeGraph.Presentation;

/// <summary>One event of a timeline, in the words and marks of its row.</summary>
internal sealed record TimelineRow
{
    /// <summary>What the event is called, and its id.</summary>
    public required string Label { get; init; }

    /// <summary>When it took place, in words.</summary>
    public required string When { get; init; }

    /// <summary>Who said something about it, and when, for a picture that nobody can point at; empty where the time of all of it is unknown.</summary>
    public required string Who { get; init; }

    /// <summary>What cannot be said in so little room: which events are one with it, what it comes after.</summary>
    public required string Details { get; init; }

    /// <summary>When it took place.</summary>
    public required IReadOnlyList<TimeMark> Happened { get; init; }

    /// <summary>When something was said about it.</summary>
    public required IReadOnlyList<TimeMark> Said { get; init; }

    /// <summary>When that was published.</summary>
    public required IReadOnlyList<TimeMark> Published { get; init; }

    /// <summary>All marks.</summary>
    public IEnumerable<TimeMark> Marks => Happened.Concat(Said).Concat(Published);
}
