using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Knows what is better seen than read: a fragment shows its picture before the words.</summary>
internal static class PictureFirst
{
    /// <summary>Whether it is a graph or a part of one, a timeline, a matrix, or something about places; anything else is said in its sentences.</summary>
    public static bool Of(IPresentable shown) => shown is EntityGraph or Subgraph or Neighborhood
        or Timeline or StanceMatrix
        or Answer<PlacedEvent> or Answer<BorderEvent> or DistanceAnswer;
}
