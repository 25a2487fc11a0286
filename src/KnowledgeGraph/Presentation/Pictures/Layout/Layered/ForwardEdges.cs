namespace KnowledgeGraph.Presentation;

/// <summary>Makes a graph run one way: finds the edges that close a circle, which are then read backwards.</summary>
internal static class ForwardEdges
{
    /// <summary>For each edge, whether it runs back. Without those, and without loops, no circle is left.</summary>
    public static bool[] RunningBack(LayoutGraph graph)
    {
        var leaving = Enumerable.Range(0, graph.Edges.Count).Where(edge => !graph.Edges[edge].IsLoop).ToLookup(edge => graph.Edges[edge].From);
        var entered = new int[graph.Nodes.Count];
        foreach (var edge in graph.Edges.Where(edge => !edge.IsLoop))
        {
            entered[edge.To]++;
        }

        var runsBack = new bool[graph.Edges.Count];
        var state = new State[graph.Nodes.Count];

        // From those that nothing leads to first, because a circle is best cut where it is entered last.
        foreach (var start in Enumerable.Range(0, graph.Nodes.Count).OrderBy(node => entered[node] > 0).ThenBy(node => node))
        {
            Walk(start, graph, leaving, state, runsBack);
        }

        return runsBack;
    }

    private static void Walk(int start, LayoutGraph graph, ILookup<int, int> leaving, State[] state, bool[] runsBack)
    {
        if (state[start] != State.New)
        {
            return;
        }

        // With a stack of its own, because a chain may be longer than a thread's.
        var open = new Stack<(int Node, IEnumerator<int> Edges)>();
        Enter(start);
        while (open.TryPeek(out var top))
        {
            if (!top.Edges.MoveNext())
            {
                state[top.Node] = State.Left;
                open.Pop();
                continue;
            }

            var to = graph.Edges[top.Edges.Current].To;
            if (state[to] == State.Open)
            {
                runsBack[top.Edges.Current] = true;
            }
            else if (state[to] == State.New)
            {
                Enter(to);
            }
        }

        void Enter(int node)
        {
            state[node] = State.Open;
            open.Push((node, leaving[node].GetEnumerator()));
        }
    }

    private enum State
    {
        New,
        Open,
        Left,
    }
}
