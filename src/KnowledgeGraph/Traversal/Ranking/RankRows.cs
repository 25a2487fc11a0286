using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>The steps that lead to each node, for ranking: nodes with many steps come first, and are numbered so.</summary>
/// <remarks>
/// Because ranking reads a number at the beginning of each step: most steps begin at few nodes, and the numbers of these then lie side by
/// side and stay near. And nodes with as many steps follow one another, so that the processor knows beforehand where a row ends.
/// </remarks>
internal sealed class RankRows
{
    private RankRows(int[] ordinals, int[] leaving, Rows arriving)
    {
        Ordinals = ordinals;
        Leaving = leaving;
        Arriving = arriving;
    }

    /// <summary>The ordinal of each number.</summary>
    public int[] Ordinals { get; }

    /// <summary>How many steps lead from each number.</summary>
    public int[] Leaving { get; }

    /// <summary>The numbers from which steps lead to each number. Its relationships are left empty.</summary>
    public Rows Arriving { get; }

    /// <summary>Numbers the nodes anew.</summary>
    /// <param name="leaving">The steps from where they lead from.</param>
    /// <param name="arriving">The same steps from their ends.</param>
    public static RankRows Of(Rows leaving, Rows arriving)
    {
        var ordinals = ByFallingDegree(arriving);
        var numbers = new int[ordinals.Length];
        var degrees = new int[ordinals.Length];
        for (var number = 0; number < ordinals.Length; number++)
        {
            numbers[ordinals[number]] = number;
            degrees[number] = leaving.DegreeOf(ordinals[number]);
        }

        var starts = new int[ordinals.Length + 1];
        var nodes = new int[arriving.StepCount];
        var end = 0;
        for (var number = 0; number < ordinals.Length; number++)
        {
            foreach (var other in arriving.NodesAt(ordinals[number]))
            {
                nodes[end++] = numbers[other];
            }

            starts[number + 1] = end;
        }

        return new RankRows(ordinals, degrees, new Rows(starts, nodes, []));
    }

    // Nodes with as many steps stay in ledger order.
    private static int[] ByFallingDegree(Rows rows)
    {
        var keys = new long[rows.NodeCount];
        for (var node = 0; node < keys.Length; node++)
        {
            keys[node] = ((long)-rows.DegreeOf(node) << 32) | (uint)node;
        }

        Array.Sort(keys);
        return Array.ConvertAll(keys, key => (int)key);
    }
}
