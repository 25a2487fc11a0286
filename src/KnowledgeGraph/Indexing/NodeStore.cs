namespace KnowledgeGraph.Indexing;

/// <summary>The nodes of a layout by ordinal, and the ordinals by id: those of the graph, then entities that the ledger has only later.</summary>
internal abstract class NodeStore : INodeOrdinals
{
    /// <summary>How many nodes there are; their ordinals are 0 to one less.</summary>
    public abstract int Count { get; }

    /// <summary>How many ordinals there are: those of the nodes, then those of entities that the ledger has only later.</summary>
    public abstract int OrdinalCount { get; }

    /// <summary>What the store takes up.</summary>
    public abstract IEnumerable<StoragePart> Parts { get; }

    /// <summary>The node of an ordinal, or the entity that the ledger has only later; it may be made anew each time.</summary>
    public abstract Node At(int ordinal);

    /// <summary>The same for who goes through all of them once, so that nothing need be remembered.</summary>
    public abstract Node Read(int ordinal);

    /// <summary>The id of the node of an ordinal.</summary>
    public abstract EntityId IdAt(int ordinal);

    /// <summary>The kind of the node of an ordinal, which makes no object.</summary>
    public abstract NodeKind KindOf(int ordinal);

    /// <summary>The act of a statement; the default for other nodes. Makes no object.</summary>
    public abstract Code ActOf(int ordinal);

    /// <summary>The ordinal of a node, or of an entity that the ledger has only later; -1 if there is none with this id.</summary>
    public abstract int OrdinalOf(EntityId id);
}
