namespace KnowledgeGraph.Queries;

/// <summary>Gathers what chains of relationships lead to from a node, cycles included; what is judged to be one is one.</summary>
internal sealed class Reach
{
    private readonly Dictionary<EntityId, ReachedNode> _reached = [];

    private Reach()
    {
    }

    /// <summary>Everything that was reached, the first node included, nearest first, in the order of the steps.</summary>
    public IEnumerable<EntityId> All => _reached.Keys;

    /// <summary>Goes from a node along the steps, breadth first.</summary>
    public static Reach From(EntityGraph graph, EntityId start, Func<EntityId, IEnumerable<(Relationship Via, EntityId To)>> steps)
    {
        var reach = new Reach();
        var open = new Queue<EntityId>();
        reach.Take(graph, new ReachedNode(start, null, null), open);
        while (open.TryDequeue(out var id))
        {
            foreach (var (via, to) in steps(id))
            {
                reach.Take(graph, new ReachedNode(to, id, via), open);
            }
        }

        return reach;
    }

    public bool Contains(EntityId id) => _reached.ContainsKey(id);

    /// <summary>The relationships that lead from the first node to this one, the first step first; empty if it is not reached.</summary>
    public IEnumerable<Relationship> PathTo(EntityId id)
    {
        var path = new Stack<Relationship>();
        while (_reached.TryGetValue(id, out var node))
        {
            if (node.Via is { } via)
            {
                path.Push(via);
            }

            if (node.From is not { } before)
            {
                break;
            }

            id = before;
        }

        return path;
    }

    private void Take(EntityGraph graph, ReachedNode node, Queue<EntityId> open)
    {
        if (!_reached.TryAdd(node.Id, node))
        {
            return;
        }

        open.Enqueue(node.Id);
        foreach (var same in graph.SameAs(node.Id))
        {
            if (_reached.TryAdd(same, new ReachedNode(same, node.Id, null)))
            {
                open.Enqueue(same);
            }
        }
    }
}
