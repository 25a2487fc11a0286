using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms.Search;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>The same questions answered in the most obvious ways, from what a graph lists and nothing else.</summary>
internal static class Oracle
{
    /// <summary>Every single step that a walk may take, with the place of its relationship in the ledger.</summary>
    public static List<(EntityId From, EntityId To, int Place)> Arcs(EntityGraph graph, WalkOptions options)
    {
        var arcs = new List<(EntityId From, EntityId To, int Place)>();
        var included = graph.Nodes<Node>()
            .Where(node => options.NodeKinds.Count == 0 || options.NodeKinds.Contains(node.NodeKind))
            .Select(node => node.Id)
            .ToHashSet();
        foreach (var (place, relationship) in graph.Relationships.Index())
        {
            if ((options.Types.Count > 0 && !options.Types.Contains(relationship.Type)) || (relationship.IsDerived && !options.IncludeDerived)
                || !included.Contains(relationship.From) || !included.Contains(relationship.To))
            {
                continue;
            }

            var goesBothWays = options.Direction == WalkDirection.Both || relationship.Type == KnownRelationships.AlliedWith.Code;
            if (goesBothWays || options.Direction == WalkDirection.Forward)
            {
                arcs.Add((relationship.From, relationship.To, place));
            }

            if (goesBothWays || options.Direction == WalkDirection.Backward)
            {
                arcs.Add((relationship.To, relationship.From, place));
            }
        }

        return arcs;
    }

    /// <summary>All distances by Floyd and Warshall; pairs without a way between them are absent.</summary>
    public static Dictionary<(EntityId From, EntityId To), int> AllDistances(EntityGraph graph, WalkOptions options)
    {
        const int Far = 1_000_000;
        var ids = graph.Nodes<Node>().Select(node => node.Id).ToArray();
        var places = ids.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var distances = new int[ids.Length, ids.Length];
        for (var from = 0; from < ids.Length; from++)
        {
            for (var to = 0; to < ids.Length; to++)
            {
                distances[from, to] = from == to ? 0 : Far;
            }
        }

        foreach (var (from, to, _) in Arcs(graph, options))
        {
            distances[places[from], places[to]] = Math.Min(distances[places[from], places[to]], 1);
        }

        for (var over = 0; over < ids.Length; over++)
        {
            for (var from = 0; from < ids.Length; from++)
            {
                for (var to = 0; to < ids.Length; to++)
                {
                    distances[from, to] = Math.Min(distances[from, to], distances[from, over] + distances[over, to]);
                }
            }
        }

        return (from pair in from start in ids from end in ids select (From: start, To: end)
                let distance = distances[places[pair.From], places[pair.To]]
                where distance < Far
                select (pair, distance)).ToDictionary();
    }

    /// <summary>Distances by QuikGraph's search in QuikGraph's own graph.</summary>
    public static Dictionary<EntityId, int> QuikGraphDistances(EntityGraph graph, EntityId origin, WalkOptions options)
    {
        var copy = new AdjacencyGraph<EntityId, Edge<EntityId>>(allowParallelEdges: true);
        copy.AddVertexRange(graph.Nodes<Node>().Select(node => node.Id));
        copy.AddEdgeRange(Arcs(graph, options).Select(arc => new Edge<EntityId>(arc.From, arc.To)));
        return BreadthFirst(copy, origin);
    }

    public static Dictionary<TVertex, int> BreadthFirst<TVertex, TEdge>(IVertexListGraph<TVertex, TEdge> graph, TVertex origin)
        where TVertex : notnull
        where TEdge : IEdge<TVertex>
    {
        var distances = new Dictionary<TVertex, int> { [origin] = 0 };
        var search = new BreadthFirstSearchAlgorithm<TVertex, TEdge>(graph);
        search.TreeEdge += edge => distances.Add(edge.Target, distances[edge.Source] + 1);
        search.Compute(origin);
        return distances;
    }

    /// <summary>The first way of exactly this length, trying relationships in ledger order at each node; their places.</summary>
    public static IEnumerable<int>? FirstWay(IReadOnlyList<(EntityId From, EntityId To, int Place)> arcs, EntityId from, EntityId to, int length)
    {
        if (length == 0)
        {
            return from == to ? [] : null;
        }

        foreach (var arc in arcs)
        {
            if (arc.From == from && FirstWay(arcs, arc.To, to, length - 1) is { } rest)
            {
                return rest.Prepend(arc.Place);
            }
        }

        return null;
    }
}
