namespace KnowledgeGraph.Traversal;

/// <summary>
/// How a search came to a node, as one number: the level counted from 1 in the upper half, the parent counted from 1 in the lower; 0 for
/// what is not reached.
/// </summary>
/// <remarks>
/// While a level is being found, a claim stands in its place: with the complement of the relationship instead of the level, so that the
/// earliest is the largest.
/// </remarks>
internal static class Arrival
{
    public static long Of(int level, int parent) => LevelPart(level) | (uint)(parent + 1);

    /// <summary>What is the same in all arrivals at a level.</summary>
    public static long LevelPart(int level) => (long)(level + 1) << 32;

    /// <summary>How far out an arrival is; -1 for none.</summary>
    public static int LevelOf(long arrival) => (int)(arrival >> 32) - 1;

    /// <summary>Where an arrival came from; -1 for none.</summary>
    public static int ParentOf(long arrival) => (int)arrival - 1;

    public static long Claim(int relationship, int parent) => ((long)~relationship << 32) | (uint)(parent + 1);

    /// <summary>A claim as an arrival at a level.</summary>
    public static long Settled(long claim, long levelPart) => levelPart | (uint)claim;
}
