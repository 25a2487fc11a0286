namespace KnowledgeGraph.Tests.Questions;

/// <summary>
/// A statement that may refer to what is not there, whether it is about words of its own speaker, if it is about words at
/// all, and how many hours after the first entry it is recorded.
/// </summary>
internal sealed record StatementDraft(Statement Statement, bool IsOfOwnWords, int Hours);
