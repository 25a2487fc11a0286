using System.Runtime.InteropServices;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A spanning forest of least cost after Kruskal, "On the Shortest Spanning Subtree of a Graph and the Traveling Salesman Problem"
/// (1956): the cheapest relationship that connects what is not connected yet is taken, again and again.
/// </summary>
internal static class KruskalWalk
{
    public static SpanningForest Of(
        EntityGraph graph, Func<Relationship, double> cost, WalkOptions options, CancellationToken cancellationToken)
    {
        var projection = Projection.Of(graph, options);
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var candidates = Priced(projection, cost, meter);
        candidates.AsSpan().Sort(Compare);

        var sets = new UnionFind(projection.NodeCount);
        var taken = new List<int>();
        var total = 0.0;
        foreach (var candidate in candidates)
        {
            if (sets.Join(graph.Index.SourceOf(candidate.Relationship), graph.Index.TargetOf(candidate.Relationship)))
            {
                taken.Add(candidate.Relationship);
                total += candidate.Cost;
            }
        }

        return new SpanningForest(graph, [.. taken])
        {
            TotalCost = total,
            Trees = Components.Of(projection, sets.Parents, meter.CutReason),
            CutReason = meter.CutReason,
        };
    }

    private static Candidate[] Priced(Projection projection, Func<Relationship, double> cost, WalkMeter meter)
    {
        var connecting = Connecting(projection);
        var candidates = new Candidate[connecting.Length];
        for (var place = 0; place < connecting.Length; place++)
        {
            if (!meter.MayLook())
            {
                return candidates[..place];
            }

            var relationship = projection.Graph.Index.RelationshipAt(connecting[place]);
            var price = cost(relationship);
            candidates[place] = double.IsFinite(price)
                ? new Candidate(price, connecting[place])
                : throw new ArgumentException($"The cost of '{relationship}' is {price}; it has to be a finite number.", nameof(cost));
        }

        return candidates;
    }

    /// <summary>The relationships between two nodes, in ledger order.</summary>
    private static int[] Connecting(Projection projection)
    {
        var rows = projection.Around;
        var connecting = new OrdinalSet(projection.Graph.Index.RelationshipCount);
        for (var node = 0; node < rows.NodeCount; node++)
        {
            for (var step = rows.Starts[node]; step < rows.Starts[node + 1]; step++)
            {
                if (rows.Nodes[step] > node)
                {
                    connecting.Add(rows.Relationships[step]);
                }
            }
        }

        return connecting.ToAscending();
    }

    private static int Compare(Candidate one, Candidate other) =>
        one.Cost.CompareTo(other.Cost) is var byCost and not 0 ? byCost : one.Relationship.CompareTo(other.Relationship);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Candidate(double Cost, int Relationship);
}
