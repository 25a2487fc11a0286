namespace KnowledgeGraph.Presentation;

/// <summary>One statement of one speaker about one thing, before those that are alike become one edge.</summary>
/// <param name="Speaker">Who says it; null where nobody names the source.</param>
/// <param name="Unnamed">The words for a source that nobody names.</param>
/// <param name="Aim">What it is about.</param>
/// <param name="Style">What the line shows.</param>
/// <param name="Verb">What the speaker does.</param>
/// <param name="Statement">The statement.</param>
internal sealed record SpokenLink(EntityId? Speaker, string? Unnamed, EntityId Aim, NetworkLineStyle Style, string Verb, Statement Statement);
