using System.Runtime.InteropServices;
using KnowledgeGraph.Indexing;

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
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var projection = Projection.Of(graph, options);
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
        var connecting = Connecting(projection.Steps(WalkDirection.Both, meter.CancellationToken), projection.Graph.Index.RelationshipCount);
        var candidates = new Candidate[connecting.Length];
        var count = 0;
        foreach (var ordinal in connecting)
        {
            if (!meter.MayLook())
            {
                break;
            }

            var relationship = projection.Graph.Index.RelationshipAt(ordinal);
            var price = cost(relationship);
            if (double.IsNaN(price) || double.IsNegativeInfinity(price))
            {
                throw new InvalidCostException(relationship, price, "Here a cost is any number, also a negative one, or positive infinity where the relationship is not to be used.");
            }

            if (double.IsFinite(price))
            {
                candidates[count++] = new Candidate(price, ordinal);
            }
        }

        return candidates[..count];
    }

    /// <summary>The relationships between two nodes, in ledger order.</summary>
    private static int[] Connecting(Rows rows, int relationships)
    {
        var connecting = new OrdinalSet(relationships);
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
