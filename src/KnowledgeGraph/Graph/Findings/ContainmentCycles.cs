namespace KnowledgeGraph;

/// <summary>Finds what is, through others, a part of itself; sources do say such things between them.</summary>
internal static class ContainmentCycles
{
    /// <summary>One finding per cycle met: each node on it is named once, in the order in which one leads to the next.</summary>
    public static IEnumerable<Finding> In(EntityGraph graph) =>
        In(graph, KnownRelationships.PartOf).Concat(In(graph, KnownRelationships.SubEventOf));

    private static List<Finding> In(EntityGraph graph, Code type)
    {
        var findings = new List<Finding>();
        var done = new HashSet<EntityId>();
        var starts = graph.Relationships.Where(relationship => relationship.Type == type).Select(relationship => relationship.From);
        foreach (var start in starts.Where(start => !done.Contains(start)))
        {
            Climb(graph, type, start, done, findings);
        }

        return findings;
    }

    // A depth-first walk with its own stack, because a long chain of parts would overflow the thread's.
    private static void Climb(EntityGraph graph, Code type, EntityId start, HashSet<EntityId> done, List<Finding> findings)
    {
        var path = new List<EntityId> { start };
        var onPath = new HashSet<EntityId> { start };
        var open = new Stack<IEnumerator<EntityId>>([Wholes(graph, type, start)]);
        while (open.TryPeek(out var wholes))
        {
            if (!wholes.MoveNext())
            {
                open.Pop();
                done.Add(path[^1]);
                onPath.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (onPath.Contains(wholes.Current))
            {
                var cycle = path[path.IndexOf(wholes.Current)..];
                findings.Add(new Finding(FindingCode.PartOfCycle, $"By '{type}' these contain each other: {string.Join(" in ", cycle)} in {cycle[0]}.", [.. cycle]));
            }
            else if (!done.Contains(wholes.Current))
            {
                path.Add(wholes.Current);
                onPath.Add(wholes.Current);
                open.Push(Wholes(graph, type, wholes.Current));
            }
        }
    }

    private static IEnumerator<EntityId> Wholes(EntityGraph graph, Code type, EntityId part) =>
        graph.RelationshipsFrom(part, type).Select(relationship => relationship.To).GetEnumerator();
}
