namespace KnowledgeGraph.Presentation;

/// <summary>An edge of the picture.</summary>
/// <param name="From">The place of the node that it leads from.</param>
/// <param name="To">The place of the node that it leads to.</param>
/// <param name="Style">What kind of thing it is.</param>
/// <param name="Label">What stands at it, a line each; empty for nothing.</param>
/// <param name="Ids">The statements or the relationship that it stands for.</param>
/// <param name="Details">What is told of it beyond its label.</param>
internal sealed record NetworkLink(int From, int To, NetworkLineStyle Style, ValueList<string> Label, ValueList<EntityId> Ids, string Details)
{
    /// <summary>Whether it leads both ways.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>Whether the arrow is at the first end, because the picture is read against the direction of the relationship.</summary>
    public bool PointsBack { get; init; }
}
