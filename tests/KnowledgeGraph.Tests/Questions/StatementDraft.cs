namespace KnowledgeGraph.Tests.Questions;

/// <summary>A statement that may refer to what is not there, and how many hours after the first entry it is recorded.</summary>
internal sealed record StatementDraft(Statement Statement, int Hours);
