namespace KnowledgeGraph.Presentation;

/// <summary>One statement of one speaker about one thing, before those that are alike become one edge.</summary>
/// <param name="Voice">Who says it.</param>
/// <param name="Aim">What it is about.</param>
/// <param name="Saying">What the speaker does.</param>
/// <param name="Statement">The statement.</param>
internal sealed record SpokenLink(Voice Voice, EntityId Aim, Saying Saying, Statement Statement);
