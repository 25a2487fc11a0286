namespace KnowledgeGraph.Queries;

/// <summary>Whether two fillers are one.</summary>
internal enum Likeness
{
    Different,
    Unsure,
    One,
}
