using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Counts the distinct other nodes of each row.</summary>
internal sealed class NeighborCount(Rows rows)
{
    // For each node one more than the last node that met it, so that nothing is cleared between two rows.
    private readonly int[] _metBy = new int[rows.NodeCount];

    public int Of(int node)
    {
        var count = 0;
        foreach (var other in rows.NodesAt(node))
        {
            if (other != node && _metBy[other] != node + 1)
            {
                _metBy[other] = node + 1;
                count++;
            }
        }

        return count;
    }
}
