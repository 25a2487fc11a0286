namespace KnowledgeGraph.Traversal;

/// <summary>Works off one block of sources at a time, on one thread, and holds what it needs for that.</summary>
internal interface IBlockWorker
{
    /// <summary>Counts what the work costs.</summary>
    WalkMeter Meter { get; }

    /// <summary>Works off a block, as far as the meter lets it; touches nothing that another worker does.</summary>
    void Work(int block);

    /// <summary>Adds to the whole what came of the block worked off last; never at the same time as another worker.</summary>
    void Gather(int block);
}
