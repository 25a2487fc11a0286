using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// An edge list as a graph of this library: each vertex is a statement, and each edge the relationship <c>about</c> from its
/// lower vertex to its higher one. The ordinal of a vertex is its number.
/// </summary>
internal static class EdgeGraph
{
    /// <summary>Walks along the edges, either way.</summary>
    public static WalkOptions Edges { get; } = new() { Types = [KnownRelationships.About] };

    /// <summary>The same, the work shared by two threads.</summary>
    public static WalkOptions EdgesOnTwoThreads { get; } = Edges with { MaxDegreeOfParallelism = 2 };

    /// <summary>The id of a vertex.</summary>
    public static EntityId IdOf(int vertex) => new($"v{vertex}");

    public static EntityGraph Of(EdgeList list)
    {
        var ids = Enumerable.Range(0, list.VertexCount).Select(IdOf).ToArray();
        var about = new List<EntityId>[list.VertexCount];
        foreach (var (low, high) in list.Edges)
        {
            (about[low] ??= []).Add(ids[high]);
        }

        var builder = new EntityGraphBuilder();
        var speaker = new EntityId("speaker");
        for (var vertex = 0; vertex < ids.Length; vertex++)
        {
            builder.Add(new Statement
            {
                Id = ids[vertex],
                Act = KnownActs.Assert,
                Attribution = [new Hop(speaker)],
                About = (about[vertex] ?? []).ToValueList(),
            });
        }

        builder.AddOrganization("speaker", "Speaker");
        return builder.Build();
    }
}
