namespace KnowledgeGraph.Presentation;

/// <summary>Items that belong together.</summary>
/// <param name="Heading">What they have in common; null for what was asked about.</param>
/// <param name="Items">The items, in the answer's order.</param>
internal sealed record PageSection(string? Heading, ValueList<PageItem> Items);
