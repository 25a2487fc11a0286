namespace KnowledgeGraph.Indexing;

/// <summary>Which nodes lie one step from which, as compressed sparse rows: the steps of one node lie side by side.</summary>
/// <remarks>
/// The arrays are for reading only. They are open, because what goes through millions of steps goes through them without a call
/// for each.
/// </remarks>
internal sealed class Rows
{
    public Rows(int[] starts, int[] nodes, int[] relationships)
    {
        Starts = starts;
        Nodes = nodes;
        Relationships = relationships;
    }

    /// <summary>Where the steps of each node begin; one more number than there are nodes, the last being the number of steps.</summary>
    public int[] Starts { get; }

    /// <summary>The node that each step leads to, by node that it leads from, then in the order of relationships.</summary>
    public int[] Nodes { get; }

    /// <summary>The relationship of each step, in the same order.</summary>
    public int[] Relationships { get; }

    /// <summary>
    /// The nodes that have no steps, one bit each; bits that are no node's are set as well. Found when first asked for; two threads may both
    /// look, and find the same.
    /// </summary>
    public ulong[] WithoutSteps => field ??= FindWithoutSteps();

    public int NodeCount => Starts.Length - 1;

    public int StepCount => Nodes.Length;

    public int DegreeOf(int node) => Starts[node + 1] - Starts[node];

    public ReadOnlySpan<int> NodesAt(int node) => Nodes.AsSpan(Starts[node]..Starts[node + 1]);

    public ReadOnlySpan<int> RelationshipsAt(int node) => Relationships.AsSpan(Starts[node]..Starts[node + 1]);

    private ulong[] FindWithoutSteps()
    {
        var found = new ulong[(NodeCount + 63) / 64];
        for (var word = 0; word < found.Length; word++)
        {
            var bits = ulong.MaxValue;
            var end = Math.Min(NodeCount, (word + 1) << 6);
            for (var node = word << 6; node < end; node++)
            {
                if (DegreeOf(node) > 0)
                {
                    bits &= ~(1UL << (node & 63));
                }
            }

            found[word] = bits;
        }

        return found;
    }
}
