using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Strongly connected components after Tarjan, "Depth-First Search and Linear Graph Algorithms" (SIAM Journal on Computing 1, 1972),
/// with stacks of its own in place of recursion.
/// </summary>
internal static class TarjanWalk
{
    private const int Unvisited = 0;
    private const int Closed = int.MaxValue;

    /// <summary>
    /// The first node of the component of each node. Nodes before a given one are left out, each a component of its own. Where the
    /// meter cuts, the components are those of the steps that were looked at.
    /// </summary>
    public static int[] FirstNodes(Rows rows, int from, WalkMeter meter)
    {
        var starts = rows.Starts;
        var nodes = rows.Nodes;
        var visits = new int[rows.NodeCount];

        // Of an open node the earliest visit that it leads back to; of a closed one the answer.
        var lowest = new int[rows.NodeCount];
        var next = new int[rows.NodeCount];
        var path = new int[rows.NodeCount];
        var open = new int[rows.NodeCount];
        var visitCount = 0;
        var openCount = 0;
        for (var node = 0; node < from; node++)
        {
            lowest[node] = node;
        }

        for (var root = from; root < rows.NodeCount; root++)
        {
            if (visits[root] != Unvisited)
            {
                continue;
            }

            var depth = 0;
            var entered = root;
            do
            {
                if (entered >= 0)
                {
                    visits[entered] = lowest[entered] = ++visitCount;
                    next[entered] = meter.MayLook(rows.DegreeOf(entered)) ? starts[entered] : starts[entered + 1];
                    open[openCount++] = entered;
                    path[depth++] = entered;
                    entered = -1;
                }

                var node = path[depth - 1];
                var low = lowest[node];
                var step = next[node];
                var end = starts[node + 1];
                while (step < end)
                {
                    var other = nodes[step++];
                    if (other < from)
                    {
                        continue;
                    }

                    if (visits[other] == Unvisited)
                    {
                        entered = other;
                        break;
                    }

                    low = Math.Min(low, visits[other]);
                }

                next[node] = step;
                lowest[node] = low;
                if (entered >= 0)
                {
                    continue;
                }

                depth--;
                if (low == visits[node])
                {
                    openCount = Close(node, open, openCount, visits, lowest);
                }
                else
                {
                    lowest[path[depth - 1]] = Math.Min(lowest[path[depth - 1]], low);
                }
            }
            while (depth > 0);
        }

        return lowest;
    }

    private static int Close(int root, int[] open, int openCount, int[] visits, int[] firsts)
    {
        var start = openCount;
        var first = root;
        do
        {
            start--;
            first = Math.Min(first, open[start]);
        }
        while (open[start] != root);

        foreach (var member in open.AsSpan(start..openCount))
        {
            visits[member] = Closed;
            firsts[member] = first;
        }

        return start;
    }
}
