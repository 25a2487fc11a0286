using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Goes from each node on to the first neighbor that was not reached yet, and back where there is none.</summary>
internal sealed class DepthFirstWalk
{
    private readonly Rows _rows;
    private readonly WalkMeter _meter;
    private readonly OrdinalSet _visited;
    private readonly List<int> _nodes = [];
    private readonly List<int> _left = [];
    private readonly List<int> _vias = [];
    private readonly List<int> _previous = [];

    // Of each node on the way, its position and the next of its steps, with a stack in place of recursion.
    private readonly Stack<(int Position, int NextStep)> _way = new();

    private DepthFirstWalk(Rows rows, WalkMeter meter)
    {
        _rows = rows;
        _meter = meter;
        _visited = new OrdinalSet(rows.NodeCount);
    }

    public static DepthFirstOrder From(int source, EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var walk = new DepthFirstWalk(Projection.Of(graph, options).Steps(options.Direction, cancellationToken), meter);
        walk.Run(source);
        return new DepthFirstOrder(graph, [.. walk._nodes], [.. walk._vias], [.. walk._previous])
        {
            Postorder = new NodeSequence(graph, walk._left.ToArray()),
            CutReason = meter.CutReason,
        };
    }

    private void Run(int source)
    {
        Reach(source, via: -1, previous: -1);
        while (_way.TryPop(out var at))
        {
            var node = _nodes[at.Position];
            var end = _rows.Starts[node + 1];
            var step = at.NextStep;
            while (step < end)
            {
                if (!_meter.MayLook())
                {
                    return;
                }

                if (!_visited.Contains(_rows.Nodes[step]))
                {
                    break;
                }

                step++;
            }

            if (step == end)
            {
                _left.Add(node);
                continue;
            }

            _way.Push((at.Position, step + 1));
            Reach(_rows.Nodes[step], _rows.Relationships[step], at.Position);
        }
    }

    private void Reach(int node, int via, int previous)
    {
        _visited.Add(node);
        _way.Push((_nodes.Count, _rows.Starts[node]));
        _nodes.Add(node);
        _vias.Add(via);
        _previous.Add(previous);
    }
}
