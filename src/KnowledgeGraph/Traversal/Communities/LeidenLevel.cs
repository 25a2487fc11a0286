using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>A graph of nodes that stand for sets of nodes: pairs with the number of relationships between them, at either end.</summary>
internal sealed class LeidenLevel
{
    private LeidenLevel(int[] starts, int[] nodes, int[] weights, long[] degrees)
    {
        Starts = starts;
        Nodes = nodes;
        Weights = weights;
        Degrees = degrees;
        Total = degrees.Sum();
    }

    public int NodeCount => Degrees.Length;

    public int[] Starts { get; }

    public int[] Nodes { get; }

    /// <summary>How many relationships each step stands for.</summary>
    public int[] Weights { get; }

    /// <summary>How many ends of relationships each node has, those of the relationships within it included.</summary>
    public long[] Degrees { get; }

    /// <summary>How many ends there are in all.</summary>
    public long Total { get; }

    /// <summary>The level of the nodes of a graph themselves.</summary>
    /// <param name="around">Their steps.</param>
    /// <param name="nodeCount">How many of the first ordinals are nodes of the graph.</param>
    public static LeidenLevel Of(Rows around, int nodeCount)
    {
        var starts = new int[nodeCount + 1];
        var nodes = new int[around.StepCount];
        var degrees = new long[nodeCount];
        var count = 0;
        for (var node = 0; node < nodeCount; node++)
        {
            foreach (var other in around.NodesAt(node))
            {
                degrees[node] += other == node ? 2 : 1;
                if (other != node)
                {
                    nodes[count++] = other;
                }
            }

            starts[node + 1] = count;
        }

        var weights = new int[count];
        Array.Fill(weights, 1);
        return new LeidenLevel(starts, nodes[..count], weights, degrees);
    }

    /// <summary>The level on which each set of nodes of this one is a node.</summary>
    /// <param name="sets">The number of the set that each node is in.</param>
    /// <param name="count">How many sets there are.</param>
    public LeidenLevel Gathered(int[] sets, int count)
    {
        var (memberStarts, members) = Members(sets, count);
        var starts = new int[count + 1];
        var nodes = new int[Nodes.Length];
        var weights = new int[Nodes.Length];
        var degrees = new long[count];

        // Where in the row at hand each other set stands; what stands before the row is of an earlier one.
        var placeOf = new int[count];
        Array.Fill(placeOf, -1);
        var end = 0;
        for (var set = 0; set < count; set++)
        {
            var first = end;
            foreach (var member in members.AsSpan(memberStarts[set]..memberStarts[set + 1]))
            {
                degrees[set] += Degrees[member];
                for (var step = Starts[member]; step < Starts[member + 1]; step++)
                {
                    var other = sets[Nodes[step]];
                    if (other == set)
                    {
                        continue;
                    }

                    if (placeOf[other] < first)
                    {
                        placeOf[other] = end;
                        nodes[end++] = other;
                    }

                    weights[placeOf[other]] += Weights[step];
                }
            }

            starts[set + 1] = end;
        }

        return new LeidenLevel(starts, nodes[..end], weights[..end], degrees);
    }

    private static (int[] Starts, int[] Members) Members(int[] sets, int count)
    {
        var starts = new int[count + 1];
        foreach (var set in sets)
        {
            starts[set + 1]++;
        }

        for (var set = 0; set < count; set++)
        {
            starts[set + 1] += starts[set];
        }

        var next = starts.AsSpan(0, count).ToArray();
        var members = new int[sets.Length];
        for (var node = 0; node < sets.Length; node++)
        {
            members[next[sets[node]]++] = node;
        }

        return (starts, members);
    }
}
