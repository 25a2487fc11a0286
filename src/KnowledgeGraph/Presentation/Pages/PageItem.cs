namespace KnowledgeGraph.Presentation;

/// <summary>One thing that was found.</summary>
/// <param name="Sentence">What it is.</param>
/// <param name="Rows">What it rests on.</param>
internal sealed record PageItem(string Sentence, ValueList<PageRow> Rows);
