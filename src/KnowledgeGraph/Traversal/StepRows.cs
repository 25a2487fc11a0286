using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Lays out the steps that a walk may take.</summary>
internal static class StepRows
{
    private const int BetweenHearings = 1 << 14;

    /// <summary>The steps along relationships, or against them; along symmetric ones both ways.</summary>
    public static Rows Along(IGraphIndex index, WalkFilter filter, OrdinalSet? included, bool isForward, CancellationToken cancellationToken) =>
        Lay(index, filter, included, relationship => filter.IsSymmetric(relationship), isForward, cancellationToken);

    /// <summary>The steps along each relationship from either end.</summary>
    public static Rows Around(IGraphIndex index, WalkFilter filter, OrdinalSet? included, CancellationToken cancellationToken) =>
        Lay(index, filter, included, _ => true, isForward: true, cancellationToken);

    /// <summary>Each pair of two connected nodes, once at either, ascending.</summary>
    public static Rows Simple(Rows around, CancellationToken cancellationToken)
    {
        var starts = new int[around.NodeCount + 1];
        var nodes = new int[around.StepCount];
        var count = 0;
        for (var node = 0; node < around.NodeCount; node++)
        {
            HearEachSoOften(node, cancellationToken);
            var first = count;
            var row = nodes.AsSpan(first, around.DegreeOf(node));
            around.NodesAt(node).CopyTo(row);
            row.Sort();
            foreach (var other in row)
            {
                if (other != node && (count == first || nodes[count - 1] != other))
                {
                    nodes[count++] = other;
                }
            }

            starts[node + 1] = count;
        }

        Array.Resize(ref nodes, count);
        return new Rows(starts, nodes, []);
    }

    // A counting sort by the node at the beginning of the step, in the order of relationships.
    private static Rows Lay(
        IGraphIndex index, WalkFilter filter, OrdinalSet? included, Func<int, bool> goesBothWays, bool isForward, CancellationToken cancellationToken)
    {
        var starts = new int[index.OrdinalCount + 1];
        var kept = new OrdinalSet(index.RelationshipCount);
        var both = new OrdinalSet(index.RelationshipCount);
        var ends = new RelationshipEnds(index, isForward);
        for (var relationship = 0; relationship < index.RelationshipCount; relationship++)
        {
            HearEachSoOften(relationship, cancellationToken);
            if (!filter.Keeps(relationship))
            {
                continue;
            }

            ends.Read(relationship, out var from, out var to);
            if (included is not null && !(included.Contains(from) && included.Contains(to)))
            {
                continue;
            }

            kept.Add(relationship);
            starts[from + 1]++;
            if (from != to && goesBothWays(relationship))
            {
                both.Add(relationship);
                starts[to + 1]++;
            }
        }

        // Because two steps for each of a thousand million relationships are more than an array can number.
        checked
        {
            for (var node = 0; node < index.OrdinalCount; node++)
            {
                starts[node + 1] += starts[node];
            }
        }

        var next = starts.AsSpan(0, index.OrdinalCount).ToArray();
        var nodes = new int[starts[^1]];
        var relationships = new int[starts[^1]];
        for (var relationship = 0; relationship < index.RelationshipCount; relationship++)
        {
            HearEachSoOften(relationship, cancellationToken);
            if (!kept.Contains(relationship))
            {
                continue;
            }

            ends.Read(relationship, out var from, out var to);
            Put(from, to, relationship);
            if (both.Contains(relationship))
            {
                Put(to, from, relationship);
            }
        }

        return new Rows(starts, nodes, relationships);

        void Put(int from, int to, int relationship)
        {
            nodes[next[from]] = to;
            relationships[next[from]++] = relationship;
        }
    }

    private static void HearEachSoOften(int place, CancellationToken cancellationToken)
    {
        if (place % BetweenHearings == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
