namespace KnowledgeGraph.Indexing;

/// <summary>The relationships at each node, as one compressed sparse row table for one direction.</summary>
internal sealed class Adjacency
{
    private readonly int[] _starts;
    private readonly int[] _relationships;

    private Adjacency(int[] starts, int[] relationships)
    {
        _starts = starts;
        _relationships = relationships;
    }

    /// <summary>The ordinals of the relationships at a node, ascending.</summary>
    public ReadOnlySpan<int> At(int node) => _relationships.AsSpan(_starts[node].._starts[node + 1]);

    /// <summary>Counting sort of the relationships by the node at one of their ends.</summary>
    public static Adjacency By(ReadOnlySpan<int> endOfRelationship, int nodeCount)
    {
        var starts = new int[nodeCount + 1];
        foreach (var node in endOfRelationship)
        {
            starts[node + 1]++;
        }

        for (var node = 0; node < nodeCount; node++)
        {
            starts[node + 1] += starts[node];
        }

        var next = starts.AsSpan(0, nodeCount).ToArray();
        var relationships = new int[endOfRelationship.Length];
        for (var relationship = 0; relationship < endOfRelationship.Length; relationship++)
        {
            relationships[next[endOfRelationship[relationship]]++] = relationship;
        }

        return new Adjacency(starts, relationships);
    }
}
