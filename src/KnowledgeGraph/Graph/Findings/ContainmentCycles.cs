namespace KnowledgeGraph;

/// <summary>Finds what is, through others, a part of itself; sources do say such things between them.</summary>
internal static class ContainmentCycles
{
    private const int MostNamed = 10;

    /// <summary>
    /// One finding per group of nodes that all contain each other, with each of them once; on a plain circle they stand in
    /// the order in which one leads to the next.
    /// </summary>
    public static IEnumerable<Finding> In(EntityGraph graph) =>
        In(graph, KnownRelationships.PartOf).Concat(In(graph, KnownRelationships.SubEventOf));

    private static IEnumerable<Finding> In(EntityGraph graph, Code type) =>
        new StrongComponents(graph.Index, type).Cyclic()
            .Select(component => new Finding(FindingCode.PartOfCycle, MessageOf(component, type), component.Nodes));

    private static string MessageOf(StrongComponent component, Code type)
    {
        var nodes = component.Nodes;
        if (component.IsCircle && nodes.Count <= MostNamed)
        {
            return $"By '{type}' these contain each other: {string.Join(" in ", nodes)} in {nodes[0]}.";
        }

        var more = nodes.Count > MostNamed ? $" and {nodes.Count - MostNamed} more" : "";
        return $"By '{type}' these contain each other: {string.Join(", ", nodes.Take(MostNamed))}{more}.";
    }
}
