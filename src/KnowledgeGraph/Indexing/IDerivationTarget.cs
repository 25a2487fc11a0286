namespace KnowledgeGraph.Indexing;

/// <summary>What derived relationships are added to, and the nodes that they can lead to.</summary>
internal interface IDerivationTarget
{
    /// <summary>The ordinal of a node, or -1 if there is none with this id.</summary>
    int OrdinalOf(EntityId id);

    /// <summary>The kind of the node of an ordinal.</summary>
    NodeKind KindOf(int node);

    /// <summary>Adds a relationship that follows from the node that it leads from.</summary>
    void Add(int source, Code type, int target);

    /// <summary>Adds a relationship that follows from a statement, or the statement to what the one that is there rests on.</summary>
    void AddOfEvent(int source, Code type, int target, int statement);
}
