namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>The lines of the table that a suite fills, in its order. A line may have several rows, in the order of their texts.</summary>
internal enum TableLine
{
    /// <summary>A breadth-first search against QuikGraph's.</summary>
    BreadthFirst,

    /// <summary>A breadth-first search against GAPBS's.</summary>
    BreadthFirstBesideGapbs,

    /// <summary>A search that leaves something out, or of a graph that was edited, against one that does not.</summary>
    NarrowedBreadthFirst,

    /// <summary>Ranks and components.</summary>
    RanksAndComponents,

    /// <summary>The number of triangles.</summary>
    Triangles,

    /// <summary>The shortest connection of two nodes.</summary>
    ShortestConnection,

    /// <summary>Chains of two or three typed steps.</summary>
    Patterns,

    /// <summary>Who claimed responsibility for something, with evidence.</summary>
    Claims,

    /// <summary>All pairs of a claim and a denial.</summary>
    ClaimDenyPairs,

    /// <summary>Loading the native file.</summary>
    Loading,

    /// <summary>Memory for the same content.</summary>
    Memory,

    /// <summary>Edits of one entry each.</summary>
    Edits,

    /// <summary>How cost grows with the graph.</summary>
    Growth,

    /// <summary>Graphs of a shape that is hard on some ways to walk.</summary>
    Shapes,
}
