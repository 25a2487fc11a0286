namespace KnowledgeGraph.Queries;

/// <summary>What one original speaker says in one statement, before it is sorted under a question.</summary>
/// <param name="Statement">The statement with its evidence.</param>
/// <param name="Proposition">The proposition that says it.</param>
/// <param name="Speaker">The original speaker.</param>
/// <param name="Agents">Those it is said of.</param>
/// <param name="InTheNameOf">Those in whose name it is said without a showing that it may be.</param>
/// <param name="Authority">With what authority.</param>
/// <param name="Standing">Whether the speaker still stands by it.</param>
/// <param name="TakenBackIn">The statement in which the speaker went back on it, or null.</param>
internal readonly record struct ResponsibilityFinding(
    AttributedStatement Statement,
    Proposition Proposition,
    Speaker Speaker,
    ValueList<Agent> Agents,
    ValueList<Agent> InTheNameOf,
    Authority Authority,
    Standing Standing,
    AttributedStatement? TakenBackIn);
