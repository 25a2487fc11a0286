namespace KnowledgeGraph.Queries;

/// <summary>A denial that answers a statement.</summary>
/// <param name="Denial">The denial.</param>
/// <param name="IsExplicit">Whether it names the statement.</param>
/// <param name="IsCertain">Whether it certainly came later and within the period.</param>
internal sealed record DenialMatch(AttributedStatement Denial, bool IsExplicit, bool IsCertain);
