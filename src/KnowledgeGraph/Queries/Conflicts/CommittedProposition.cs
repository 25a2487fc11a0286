namespace KnowledgeGraph.Queries;

/// <summary>One proposition of a statement as its original speakers mean it, for rules of the caller's.</summary>
public sealed record CommittedProposition
{
    internal CommittedProposition()
    {
    }

    /// <summary>The graph.</summary>
    public required EntityGraph Graph { get; init; }

    /// <summary>The statement.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The proposition as it is recorded.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>The polarity as it is meant: under an act of denial the other one than recorded, and negated where responsibility is denied.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>The modality as it is meant: what an announcement puts as a fact is an intention.</summary>
    public required Modality Modality { get; init; }

    /// <summary>What it is about: the event, else what its predicate's key names.</summary>
    public required ValueList<EntityId> Subjects { get; init; }

    /// <summary>The original speakers who still stand by it; empty where nobody names the source.</summary>
    public required ValueList<EntityId> Speakers { get; init; }

    /// <summary>When it was said, solved through its anchors.</summary>
    public required UncertainTime Said { get; init; }

    /// <summary>When it holds, solved through its anchors.</summary>
    public required UncertainTime Holds { get; init; }

    /// <summary>The id of the proposition and what it says.</summary>
    public override string ToString() => $"{Proposition.Id}: {Proposition with { Polarity = Polarity, Modality = Modality }}";
}
