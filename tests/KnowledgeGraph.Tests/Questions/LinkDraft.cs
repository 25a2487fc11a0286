namespace KnowledgeGraph.Tests.Questions;

/// <summary>A relationship or a judgement without an id.</summary>
internal sealed record LinkDraft(Relationship? Relationship, Judgement? Judgement, int Hours);
