namespace KnowledgeGraph.Traversal;

/// <summary>Which relationships a walk follows, which way, and how much it may cost.</summary>
public sealed record WalkOptions
{
    /// <summary>Everything, both ways, without a limit.</summary>
    public static WalkOptions Default { get; } = new();

    /// <summary>The types of relationship to follow, such as <c>[KnownRelationships.MemberOf]</c>; empty, the default, for all.</summary>
    public ValueList<Code> Types { get; init; } = [];

    /// <summary>Which way to go along a relationship; both ways by default.</summary>
    public WalkDirection Direction { get; init; }

    /// <summary>
    /// Whether to follow the relationships that <c>Build()</c> derived from statements and documents; true by default. They are
    /// what leads from a person to a statement and on to what it is about.
    /// </summary>
    public bool IncludeDerived { get; init; } = true;

    /// <summary>How much the walk may cost; without a limit by default.</summary>
    public WalkBudget Budget { get; init; } = WalkBudget.Unlimited;
}
