using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Nodes each of which leads to every other, and the steps among them: where the cycles of a graph are. A single node is one if a
/// relationship leads from it to itself.
/// </summary>
internal sealed class Knot
{
    private Knot(int[] members, Rows rows)
    {
        Members = members;
        Rows = rows;
    }

    /// <summary>The ordinals of the nodes in the graph, ascending. Inside, a node is its place here.</summary>
    public int[] Members { get; }

    /// <summary>The steps, at most one from each node to each other, along the first relationship that leads it.</summary>
    public Rows Rows { get; }

    /// <summary>The knots of a graph, in ledger order of their first nodes.</summary>
    public static IReadOnlyList<Knot> Of(Rows rows, WalkMeter meter) => Untie(rows, members: null, from: 0, meter);

    /// <summary>The knots that remain when the first node is taken away, in ledger order of their first nodes.</summary>
    public IReadOnlyList<Knot> WithoutFirst(WalkMeter meter) => Untie(Rows, Members, from: 1, meter);

    private static List<Knot> Untie(Rows rows, int[]? members, int from, WalkMeter meter)
    {
        var firsts = TarjanWalk.FirstNodes(rows, from, meter);
        var groups = Group(firsts);
        var places = new int[rows.NodeCount];
        var lastSeenFrom = new int[rows.NodeCount];
        Array.Fill(lastSeenFrom, -1);
        var knots = new List<Knot>();
        for (var first = from; first < rows.NodeCount; first++)
        {
            var group = groups.NodesAt(first);
            if (group.Length > 1 || (group.Length == 1 && rows.NodesAt(first).Contains(first)))
            {
                knots.Add(Cut(rows, group, members, firsts, places, lastSeenFrom));
            }
        }

        return knots;
    }

    private static Knot Cut(Rows rows, ReadOnlySpan<int> group, int[]? members, int[] firsts, int[] places, int[] lastSeenFrom)
    {
        for (var place = 0; place < group.Length; place++)
        {
            places[group[place]] = place;
        }

        var first = group[0];
        var starts = new int[group.Length + 1];
        var nodes = new List<int>(group.Length);
        var relationships = new List<int>(group.Length);
        for (var place = 0; place < group.Length; place++)
        {
            var node = group[place];
            for (var step = rows.Starts[node]; step < rows.Starts[node + 1]; step++)
            {
                var other = rows.Nodes[step];
                if (firsts[other] == first && lastSeenFrom[other] != node)
                {
                    lastSeenFrom[other] = node;
                    nodes.Add(places[other]);
                    relationships.Add(rows.Relationships[step]);
                }
            }

            starts[place + 1] = nodes.Count;
        }

        var names = group.ToArray();
        if (members is not null)
        {
            for (var place = 0; place < names.Length; place++)
            {
                names[place] = members[names[place]];
            }
        }

        return new Knot(names, new Rows(starts, [.. nodes], [.. relationships]));
    }

    // A counting sort of the nodes by the first of their component.
    private static Rows Group(int[] firsts)
    {
        var starts = new int[firsts.Length + 1];
        foreach (var first in firsts)
        {
            starts[first + 1]++;
        }

        for (var node = 0; node < firsts.Length; node++)
        {
            starts[node + 1] += starts[node];
        }

        var next = starts.AsSpan(0, firsts.Length).ToArray();
        var nodes = new int[firsts.Length];
        for (var node = 0; node < firsts.Length; node++)
        {
            nodes[next[firsts[node]]++] = node;
        }

        return new Rows(starts, nodes, []);
    }
}
