using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Connected pairs, each once, at the node with fewer neighbors. Nodes have new numbers, those with most neighbors the lowest, so
/// that a row has nothing but lower numbers than its own, ascending.
/// </summary>
/// <remarks>
/// A triangle then is found once, at its highest number, and no row is longer than the square root of twice the number of pairs: whoever
/// has many neighbors finds few among them that have as many (Schank and Wagner 2005; Latapy 2008).
/// </remarks>
internal sealed class DegreeOrderedRows
{
    private readonly int[] _starts;
    private readonly int[] _nodes;
    private readonly byte[] _ties;

    private DegreeOrderedRows(int[] originals, int[] starts, int[] nodes, byte[] ties)
    {
        Originals = originals;
        _starts = starts;
        _nodes = nodes;
        _ties = ties;
    }

    /// <summary>The ordinal of each new number.</summary>
    public int[] Originals { get; }

    public int NodeCount => Originals.Length;

    /// <summary>The rows by themselves, for cutting them into ranges.</summary>
    public Rows Rows => new(_starts, _nodes, []);

    /// <summary>Orders the pairs.</summary>
    /// <param name="simple">Each pair at either of its ends, ascending.</param>
    /// <param name="ties">A number for each of them; none if nobody asks for them.</param>
    public static DegreeOrderedRows Of(Rows simple, byte[]? ties = null)
    {
        var originals = ByFallingDegree(simple);
        var numbers = new int[originals.Length];
        for (var number = 0; number < originals.Length; number++)
        {
            numbers[originals[number]] = number;
        }

        var starts = new int[originals.Length + 1];
        var nodes = new int[simple.StepCount / 2];
        var orderedTies = new byte[ties is null ? 0 : nodes.Length];
        var end = 0;
        for (var number = 0; number < originals.Length; number++)
        {
            var first = simple.Starts[originals[number]];
            var neighbors = simple.NodesAt(originals[number]);
            for (var place = 0; place < neighbors.Length; place++)
            {
                var other = numbers[neighbors[place]];
                if (other < number)
                {
                    if (ties is not null)
                    {
                        orderedTies[end] = ties[first + place];
                    }

                    nodes[end++] = other;
                }
            }

            starts[number + 1] = end;
            var row = nodes.AsSpan(starts[number]..end);
            if (ties is null)
            {
                row.Sort();
            }
            else
            {
                row.Sort(orderedTies.AsSpan(starts[number]..end));
            }
        }

        return new DegreeOrderedRows(originals, starts, nodes, orderedTies);
    }

    /// <summary>The neighbors of a number that have lower numbers, ascending.</summary>
    public ReadOnlySpan<int> LowerAt(int number) => _nodes.AsSpan(_starts[number].._starts[number + 1]);

    /// <summary>The numbers that came with those pairs.</summary>
    public ReadOnlySpan<byte> TiesAt(int number) => _ties.AsSpan(_starts[number].._starts[number + 1]);

    private static int[] ByFallingDegree(Rows simple)
    {
        var most = 0;
        for (var node = 0; node < simple.NodeCount; node++)
        {
            most = Math.Max(most, simple.DegreeOf(node));
        }

        var next = new int[most + 2];
        for (var node = 0; node < simple.NodeCount; node++)
        {
            next[most - simple.DegreeOf(node) + 1]++;
        }

        for (var rank = 0; rank <= most; rank++)
        {
            next[rank + 1] += next[rank];
        }

        var originals = new int[simple.NodeCount];
        for (var node = 0; node < simple.NodeCount; node++)
        {
            originals[next[most - simple.DegreeOf(node)]++] = node;
        }

        return originals;
    }
}
