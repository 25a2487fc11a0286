namespace KnowledgeGraph;

/// <summary>What a proposition can say: its roles, and what follows for propositions that share a slot.</summary>
public sealed record Predicate : Definition
{
    /// <summary>The roles, in the order in which they read.</summary>
    public ValueList<Code> Roles { get; init; } = [];

    /// <summary>The roles whose fillers make up the slot: two propositions compete only if these agree.</summary>
    public ValueList<Code> Key { get; init; } = [];

    /// <summary>The roles that have one filler for a slot, so that different ones disagree.</summary>
    public ValueList<Code> Functional { get; init; } = [];

    /// <summary>Whether its counts only grow, so that a later higher one is newer and not contrary.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>The predicates that follow from it.</summary>
    public ValueList<Code> Implies { get; init; } = [];

    /// <summary>The predicates that it excludes, each with how far they clash.</summary>
    public ValueList<Exclusion> Excludes { get; init; } = [];
}
