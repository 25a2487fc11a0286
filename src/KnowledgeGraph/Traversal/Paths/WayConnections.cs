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
            steps[step] = StepAlong(way.Relationships[step], way.Nodes[step], way.Nodes[step + 1], graph);
        }

        return new Connection
        {
            From = graph.Index.NodeAt(way.Nodes[0]),
            To = graph.Index.NodeAt(way.Nodes[^1]),
            Exists = true,
            Steps = new ValueList<Step>(steps),
            ReachedCount = reachedCount,
            CutReason = null,
        };
    }

    /// <summary>The step along a relationship from one node to another.</summary>
    public static Step StepAlong(int relationship, int from, int to, EntityGraph graph) => ConnectionWalk.StepAlong(relationship, from, to, graph);

    /// <summary>A connection that does not exist, or was not found.</summary>
    public static Connection None(int from, int to, EntityGraph graph, int reachedCount, CutReason? cutReason, bool wasRestricted) => new()
    {
        From = graph.Index.NodeAt(from),
        To = graph.Index.NodeAt(to),
        Exists = false,
        Steps = [],
        ReachedCount = reachedCount,
        CutReason = cutReason,
        WasRestricted = wasRestricted,
    };

    /// <summary>Whether options leave out relationships, or a way to go along them.</summary>
    public static bool AreRestricting(WalkOptions options) =>
        options.Types.Count > 0 || options.NodeKinds.Count > 0 || options.Direction != WalkDirection.Both || !options.IncludeDerived;
}
