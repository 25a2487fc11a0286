namespace KnowledgeGraph.Queries;

/// <summary>Of what an account is wanted; everything that the party says, unless it is narrowed.</summary>
public sealed record AccountScope
{
    /// <summary>Everything.</summary>
    public static AccountScope Everything { get; } = new();

    /// <summary>
    /// Only what names this node, one that is judged to be the same, or, for an event or a place, what lies inside of it; null
    /// for everything.
    /// </summary>
    public EntityId? About { get; init; }

    /// <summary>Only what was certainly said within this time; unknown for any time.</summary>
    public UncertainTime Said { get; init; }
}
