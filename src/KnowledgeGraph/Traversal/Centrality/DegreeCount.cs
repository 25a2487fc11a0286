namespace KnowledgeGraph.Traversal;

/// <summary>What a degree counts.</summary>
public enum DegreeCount
{
    /// <summary>Relationships, parallel ones each; one that leads from a node to itself once.</summary>
    Relationships,

    /// <summary>The other nodes at their ends, each once; never the node itself.</summary>
    Neighbors,
}
