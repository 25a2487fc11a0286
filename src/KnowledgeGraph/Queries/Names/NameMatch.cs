namespace KnowledgeGraph.Queries;

/// <summary>How one name fits another, before it counts what kind of name it is.</summary>
/// <param name="Score">How well, from 0 to 1.</param>
/// <param name="Reasons">Why, in the order of the enumeration.</param>
/// <param name="Typos">How many letters are wrong.</param>
/// <param name="HomoglyphsInQuery">Letters of the first name that may pass for others, ascending.</param>
/// <param name="HomoglyphsInName">Letters of the second name that may pass for others, ascending.</param>
internal sealed record NameMatch(
    double Score, ValueList<NameMatchReason> Reasons, int Typos, ValueList<int> HomoglyphsInQuery, ValueList<int> HomoglyphsInName);
