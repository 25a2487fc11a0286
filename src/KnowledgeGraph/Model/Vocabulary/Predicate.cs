namespace KnowledgeGraph;

/// <summary>What a proposition can say: its roles, and what follows for propositions that share a slot.</summary>
public sealed record Predicate : Definition
{
    /// <summary>The roles, in the order in which they read.</summary>
    public ValueList<Code> Roles { get; init => field = NotNull.Of(value); } = [];

    /// <summary>The roles whose fillers make up the slot: two propositions compete only if these agree.</summary>
    public ValueList<Code> Key { get; init => field = NotNull.Of(value); } = [];

    /// <summary>The roles that have one filler for a slot, so that different ones disagree.</summary>
    public ValueList<Code> Functional { get; init => field = NotNull.Of(value); } = [];

    /// <summary>
    /// The roles whose fillers take part in the event, by what the proposition says; empty where nobody does. For a predicate
    /// that is or implies <see cref="KnownPredicates.ResponsibleFor"/> only the speaker's own side takes part, because
    /// blaming somebody does not make them a participant.
    /// </summary>
    public ValueList<Code> Participants { get; init => field = NotNull.Of(value); } = [];

    /// <summary>Whether its counts only grow, so that a later higher one is newer and not contrary.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>The predicates that follow from it.</summary>
    public ValueList<Code> Implies { get; init => field = NotNull.Of(value); } = [];

    /// <summary>The predicates that it excludes, each with how far they clash.</summary>
    public ValueList<Exclusion> Excludes { get; init => field = NotNull.Of(value); } = [];
}
