namespace KnowledgeGraph.Traversal;

/// <summary>A node that a walk reached, and how far out it is.</summary>
public sealed record Neighbor
{
    internal Neighbor()
    {
    }

    /// <summary>The node.</summary>
    public required Node Node { get; init; }

    /// <summary>How many relationships the shortest way to it has; at least 1.</summary>
    public required int Distance { get; init; }

    /// <summary>
    /// The relationship by which it was reached: the last one of the way that <c>ShortestConnection</c> gives from the center
    /// to it under the same options.
    /// </summary>
    public required Relationship Via { get; init; }

    /// <summary>The name of an entity, of a statement the kind and the id; on one line, without characters that a console obeys.</summary>
    public override string ToString() => NodeLabel.Of(Node);
}
