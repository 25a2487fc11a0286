namespace KnowledgeGraph.Presentation;

/// <summary>One piece of evidence.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">What it says.</param>
internal sealed record PageRow(string Label, string Value);
