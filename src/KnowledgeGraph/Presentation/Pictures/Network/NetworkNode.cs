namespace KnowledgeGraph.Presentation;

/// <summary>A node of the picture.</summary>
/// <param name="Id">Its id in the graph; null for a source that nobody names.</param>
/// <param name="Kind">Its kind, which its shape shows.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Details">What else is known of it at a glance: its sub-kind, other names.</param>
/// <param name="Side">The side it belongs to; null for none.</param>
internal sealed record NetworkNode(EntityId? Id, NodeKind Kind, string Name, string Details, int? Side)
{
    /// <summary>Whether it is a source that nobody names.</summary>
    public bool IsUnnamed => Id is null;

    /// <summary>Whether it is a person whose name is not told.</summary>
    public bool IsAnonymous { get; init; }
}
