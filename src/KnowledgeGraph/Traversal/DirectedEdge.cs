using QuikGraph;

namespace KnowledgeGraph.Traversal;

/// <summary>A relationship as an edge. The default leads from nothing to nothing and stands for no relationship.</summary>
/// <remarks>Two edges are equal if they have equal ends and equal relationships.</remarks>
public readonly record struct DirectedEdge : IEdge<EntityId>
{
    internal DirectedEdge(Relationship relationship, bool isForward)
    {
        Relationship = relationship;
        Source = isForward ? relationship.From : relationship.To;
        Target = isForward ? relationship.To : relationship.From;
    }

    /// <summary>The id of the node that the edge leads from.</summary>
    public EntityId Source { get; }

    /// <summary>The id of the node that the edge leads to.</summary>
    public EntityId Target { get; }

    /// <summary>The relationship; null only in the default.</summary>
    public Relationship? Relationship { get; }

    /// <summary>The two ends, such as <c>alice -> press</c>.</summary>
    public override string ToString() => $"{Source} -> {Target}";
}
