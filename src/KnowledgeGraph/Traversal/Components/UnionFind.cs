namespace KnowledgeGraph.Traversal;

/// <summary>Sets of nodes that grow together. The first node of a set in ledger order stands for it.</summary>
internal sealed class UnionFind
{
    public UnionFind(int count)
    {
        Parents = new int[count];
        for (var node = 0; node < count; node++)
        {
            Parents[node] = node;
        }
    }

    /// <summary>For each node another one of its set that does not come after it, and for the first of the set itself.</summary>
    public int[] Parents { get; }

    /// <summary>Makes one set of the sets of two nodes; false if they were in one already.</summary>
    public bool Join(int one, int other)
    {
        var first = FirstOf(one);
        var second = FirstOf(other);
        if (first == second)
        {
            return false;
        }

        Parents[Math.Max(first, second)] = Math.Min(first, second);
        return true;
    }

    // Path halving: each node on the way is hung one higher, so that the way is half as long the next time.
    private int FirstOf(int node)
    {
        while (Parents[node] != node)
        {
            node = Parents[node] = Parents[Parents[node]];
        }

        return node;
    }
}
