namespace KnowledgeGraph.Traversal;

/// <summary>Cuts parts out of a graph.</summary>
internal static class SubgraphCut
{
    /// <summary>All of it.</summary>
    public static Subgraph Whole(EntityGraph graph) => new(graph, UpTo(graph.Index.NodeCount), UpTo(graph.Index.RelationshipCount));

    /// <summary>The nodes, and every relationship that has both ends among them. Costs a look at each relationship that leads from one of them.</summary>
    public static Subgraph Induced(EntityGraph graph, ReadOnlySpan<EntityId> nodes)
    {
        var within = NodesOf(graph, nodes);
        var relationships = new OrdinalSet(graph.Index.RelationshipCount);
        var ordinals = within.ToAscending();
        foreach (var node in ordinals)
        {
            foreach (var relationship in graph.Index.From(node))
            {
                if (within.Contains(graph.Index.TargetOf(relationship)))
                {
                    relationships.Add(relationship);
                }
            }
        }

        return new Subgraph(graph, ordinals, relationships.ToAscending());
    }

    /// <summary>The nodes, and those relationships alone.</summary>
    public static Subgraph Of(EntityGraph graph, ReadOnlySpan<EntityId> nodes, IEnumerable<Relationship> relationships)
    {
        var kept = new OrdinalSet(graph.Index.RelationshipCount);
        foreach (var relationship in relationships)
        {
            kept.Add(OrdinalOf(graph, relationship));
        }

        return new Subgraph(graph, NodesOf(graph, nodes).ToAscending(), kept.ToAscending());
    }

    private static OrdinalSet NodesOf(EntityGraph graph, ReadOnlySpan<EntityId> nodes)
    {
        // Because an entity that the ledger has only later can be asked about, and stands behind the others.
        var set = new OrdinalSet(graph.Index.OrdinalCount);
        foreach (var node in nodes)
        {
            set.Add(graph.OrdinalOrThrow(node));
        }

        return set;
    }

    private static int OrdinalOf(EntityGraph graph, Relationship wanted)
    {
        foreach (var candidate in graph.Index.From(graph.OrdinalOrThrow(wanted.From), wanted.Type))
        {
            if (graph.Index.RelationshipAt(candidate) == wanted)
            {
                return candidate;
            }
        }

        throw new InvalidOperationException($"The relationship '{wanted}' is none of the graph that it was found in.");
    }

    private static int[] UpTo(int count)
    {
        var ordinals = new int[count];
        for (var ordinal = 0; ordinal < count; ordinal++)
        {
            ordinals[ordinal] = ordinal;
        }

        return ordinals;
    }
}
