namespace KnowledgeGraph.Presentation;

/// <summary>An answer laid out for reading, before it becomes text or HTML.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Summary">What the answer comes to, a sentence each.</param>
/// <param name="Items">What was found, in the answer's order.</param>
internal sealed record Page(string Question, ValueList<string> Summary, ValueList<PageItem> Items);
