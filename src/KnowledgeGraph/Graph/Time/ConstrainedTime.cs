namespace KnowledgeGraph;

/// <summary>What the constraints on a time come to.</summary>
/// <param name="Time">The time; unknown where nothing bounds it, and where the constraints contradict each other.</param>
/// <param name="IsContradictory">Whether the constraints that hang together leave no time at which all could be so.</param>
/// <param name="Through">The constraints that bound it or, where they contradict each other, all that there are.</param>
internal sealed record ConstrainedTime(UncertainTime Time, bool IsContradictory, ValueList<TimeConstraint> Through);
