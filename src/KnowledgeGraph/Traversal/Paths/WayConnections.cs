namespace KnowledgeGraph.Traversal;

/// <summary>Turns ways over ordinals into connections with their evidence.</summary>
internal static class WayConnections
{
    /// <summary>A connection along a way.</summary>
    public static Connection Along(Way way, EntityGraph graph, int reachedCount)
    {
        var steps = new Step[way.Relationships.Length];
        for (var step = 0; step < steps.Length; step++)
        {
            steps[step] = Step.Along(way.Relationships[step], way.Nodes[step], graph);
        }

        return new Connection(graph)
        {
            From = graph.Index.NodeAt(way.Nodes[0]),
            To = graph.Index.NodeAt(way.Nodes[^1]),
            Exists = true,
            Steps = new ValueList<Step>(steps),
            ReachedCount = reachedCount,
            CutReason = null,
        };
    }

    /// <summary>A connection that does not exist, or was not found.</summary>
    public static Connection None(int from, int to, EntityGraph graph, int reachedCount, CutReason? cutReason, bool wasRestricted) => new(graph)
    {
        From = graph.Index.NodeAt(from),
        To = graph.Index.NodeAt(to),
        Exists = false,
        Steps = [],
        ReachedCount = reachedCount,
        CutReason = cutReason,
        WasRestricted = wasRestricted,
    };
}
