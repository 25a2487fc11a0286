namespace KnowledgeGraph.Indexing;

/// <summary>What one part of a layout takes up in memory.</summary>
/// <param name="Name">The part.</param>
/// <param name="Bytes">How many bytes its arrays have.</param>
/// <param name="Rows">How many rows there are in it.</param>
internal readonly record struct StoragePart(string Name, long Bytes, long Rows);
