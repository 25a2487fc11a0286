namespace KnowledgeGraph.Indexing;

/// <summary>Which nodes there are, as far as relationships need to know.</summary>
internal interface INodeOrdinals
{
    /// <summary>How many nodes there are; their ordinals are 0 to one less.</summary>
    int Count { get; }

    /// <summary>The ordinal of an id; -1 if there is none with this id.</summary>
    int OrdinalOf(EntityId id);

    /// <summary>The kind of the node of an ordinal.</summary>
    NodeKind KindOf(int ordinal);
}
