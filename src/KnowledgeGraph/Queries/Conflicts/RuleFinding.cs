namespace KnowledgeGraph.Queries;

/// <summary>That two commitments conflict by a rule of the caller's.</summary>
/// <param name="Severity">How far they clash.</param>
public sealed record RuleFinding(Severity Severity)
{
    /// <summary>The predicate that both speak of, or null.</summary>
    public Code? Predicate { get; init; }

    /// <summary>The role that they fill differently, or null.</summary>
    public Code? Role { get; init; }
}
