namespace KnowledgeGraph;

/// <summary>A predicate that another one excludes.</summary>
/// <param name="Predicate">The code of the excluded predicate.</param>
/// <param name="Severity">How far the two clash.</param>
public readonly record struct Exclusion(Code Predicate, Severity Severity);
