using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Costs, and the cheapest ways found in the most obvious manner.</summary>
internal static class CostOracle
{
    /// <summary>Costs whose sums are exact, some of them nothing, some of them in the way.</summary>
    public static Gen<Func<Relationship, double>> RoundCosts { get; } = Costs(
        [1], [0], [0, 1, 2], [0.25, 0.5, 3, double.PositiveInfinity], [0, 0, 8, 1024]);

    /// <summary>Costs whose sums are rounded, and that are far apart.</summary>
    public static Gen<Func<Relationship, double>> AnyCosts { get; } = Gen.OneOf(RoundCosts, Costs(
        [0.1, 0.2, 0.3, 0.7], [1e-9, 0.1, 3.3, 1e9], [1e-300, 1e300, 0.1, 1e308, double.Epsilon]));

    public static Gen<WalkOptions> Options { get; } = Gen.Select(
        WalkGenerators.Options,
        Gen.OneOf<ValueList<NodeKind>>([], [], [NodeKind.Person, NodeKind.Organization], [NodeKind.Organization, NodeKind.Document]),
        (options, kinds) => options with { NodeKinds = kinds });

    /// <summary>Every single step that a walk may take, and what it costs; none that is not to be walked.</summary>
    public static List<(EntityId From, EntityId To, int Place, double Cost)> Arcs(EntityGraph graph, WalkOptions options, Func<Relationship, double> cost)
    {
        var relationships = graph.Relationships.ToList();
        return Oracle.Arcs(graph, options)
            .Where(arc => IsAmong(arc.From) && IsAmong(arc.To))
            .Select(arc => (arc.From, arc.To, arc.Place, Cost: cost(relationships[arc.Place])))
            .Where(arc => !double.IsPositiveInfinity(arc.Cost))
            .ToList();

        bool IsAmong(EntityId id) => options.NodeKinds.Count == 0 || options.NodeKinds.Contains(graph.Get<Node>(id).NodeKind);
    }

    /// <summary>What it costs to get from a node to each that can be reached, by Bellman and Ford.</summary>
    public static Dictionary<EntityId, double> Distances(List<(EntityId From, EntityId To, int Place, double Cost)> arcs, EntityId source)
    {
        var distances = new Dictionary<EntityId, double> { [source] = 0 };
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (from, to, _, cost) in arcs)
            {
                if (distances.TryGetValue(from, out var paid) && paid + cost < distances.GetValueOrDefault(to, double.PositiveInfinity))
                {
                    distances[to] = paid + cost;
                    changed = true;
                }
            }
        }

        return distances;
    }

    /// <summary>All ways that go through no node twice, by cost, then number of steps, then ledger order; the places of their relationships.</summary>
    public static List<(double Cost, List<int> Places)> Ways(
        List<(EntityId From, EntityId To, int Place, double Cost)> arcs, EntityId from, EntityId to)
    {
        var ways = new List<(double Cost, List<int> Places)>();
        var leading = arcs.ToLookup(arc => arc.From);
        Follow(from, 0, [], [from]);
        ways.Sort((left, right) =>
        {
            var byLength = (left.Cost, left.Places.Count).CompareTo((right.Cost, right.Places.Count));
            return byLength != 0 ? byLength : left.Places.Zip(right.Places, (one, other) => one.CompareTo(other)).FirstOrDefault(compared => compared != 0);
        });
        return ways;

        void Follow(EntityId at, double paid, List<int> places, HashSet<EntityId> visited)
        {
            if (at == to)
            {
                ways.Add((paid, [.. places]));
                return;
            }

            foreach (var (_, next, place, cost) in leading[at])
            {
                if (visited.Add(next))
                {
                    places.Add(place);
                    Follow(next, paid + cost, places, visited);
                    places.RemoveAt(places.Count - 1);
                    visited.Remove(next);
                }
            }
        }
    }

    // The same relationship costs the same in every process, which the hash codes of strings would not see to.
    private static Gen<Func<Relationship, double>> Costs(params double[][] tables) => Gen.Select(
        Gen.Int[0, tables.Length - 1],
        Gen.Int[0, 1000],
        (table, seed) => (Func<Relationship, double>)(relationship => tables[table][NumberOf(relationship, seed) % (uint)tables[table].Length]));

    private static uint NumberOf(Relationship relationship, int seed) =>
        (uint)$"{relationship.Id} {relationship}".Aggregate(seed, (hash, letter) => unchecked((hash * 31) + letter));
}
