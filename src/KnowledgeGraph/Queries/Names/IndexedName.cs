namespace KnowledgeGraph.Queries;

/// <summary>One name in the index.</summary>
/// <param name="Entity">Whose name it is.</param>
/// <param name="Place">Which of its names, counted as <see cref="MatchedName.Of"/> does.</param>
/// <param name="TokenCount">How many words it has.</param>
internal readonly record struct IndexedName(Entity Entity, int Place, int TokenCount);
