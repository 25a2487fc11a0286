namespace KnowledgeGraph.Queries;

/// <summary>Two predicates of which one excludes the other.</summary>
/// <param name="Left">What the left side's predicate is or implies.</param>
/// <param name="Right">What the right side's predicate is or implies.</param>
/// <param name="Severity">How far they clash.</param>
internal sealed record DeclaredExclusion(Predicate Left, Predicate Right, Severity Severity);
