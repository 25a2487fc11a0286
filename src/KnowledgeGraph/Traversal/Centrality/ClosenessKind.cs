namespace KnowledgeGraph.Traversal;

/// <summary>How distances become closeness. Both lie between 0, which reaches nothing, and 1, which is one step from every other node.</summary>
public enum ClosenessKind
{
    /// <summary>
    /// The part of the other nodes that are reached, divided by their mean distance: after Wasserman and Faust, <c>Social Network
    /// Analysis</c>, 1994, for graphs that are not connected.
    /// </summary>
    WassermanFaust,

    /// <summary>The mean of one divided by the distance over all other nodes, those that are not reached counting 0: after Marchiori and Latora, 2000.</summary>
    Harmonic,
}
