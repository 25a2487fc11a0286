namespace KnowledgeGraph.Presentation;

/// <summary>That two places touch or are near each other.</summary>
/// <param name="Number">Its number in the picture, from 1.</param>
/// <param name="From">One of them.</param>
/// <param name="To">The other.</param>
/// <param name="Words">What is said of the two, and by whom.</param>
internal sealed record PlaceLink(int Number, PlaceNode From, PlaceNode To, string Words);
