using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Measures how well a division of nodes fits the steps between them.</summary>
internal static class ModularityMeasure
{
    /// <summary>The modularity of a division.</summary>
    /// <param name="around">The steps along each relationship from either end, along one from a node to itself once.</param>
    /// <param name="communities">The number of each node's community; negative for one that is in none and has no steps.</param>
    /// <param name="count">How many communities there are.</param>
    /// <param name="resolution">What chance is multiplied with.</param>
    public static double Of(Rows around, int[] communities, int count, double resolution)
    {
        // In ends of relationships, of which each has two.
        var within = new long[count];
        var all = new long[count];
        for (var node = 0; node < around.NodeCount; node++)
        {
            foreach (var other in around.NodesAt(node))
            {
                var ends = other == node ? 2 : 1;
                all[communities[node]] += ends;
                within[communities[node]] += communities[other] == communities[node] ? ends : 0;
            }
        }

        var total = (double)all.Sum();
        if (total == 0)
        {
            return 0;
        }

        var modularity = 0.0;
        for (var community = 0; community < count; community++)
        {
            var part = all[community] / total;
            modularity += (within[community] / total) - (resolution * part * part);
        }

        return modularity;
    }
}
