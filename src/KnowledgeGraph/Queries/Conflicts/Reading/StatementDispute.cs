namespace KnowledgeGraph.Queries;

/// <summary>That one statement says in so many words that another is wrong.</summary>
/// <param name="By">The statement that disputes.</param>
/// <param name="Disputed">The statement that is disputed.</param>
/// <param name="Proposition">The proposition that is disputed; null for the statement as a whole, or a hop of its chain.</param>
/// <param name="IsDenial">Whether it is a denial, and not a refutation.</param>
internal sealed record StatementDispute(Statement By, Statement Disputed, Proposition? Proposition, bool IsDenial);
