namespace KnowledgeGraph.Presentation;

/// <summary>The value of one attribute of one node or relationship.</summary>
/// <param name="Column">The attribute.</param>
/// <param name="Text">The value as one text: of a list a JSON array, of a flag <c>true</c>.</param>
/// <param name="Items">The items of a list; empty for other values.</param>
internal readonly record struct ExportCell(ExportColumn Column, string Text, IReadOnlyList<string> Items);
