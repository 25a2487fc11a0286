namespace KnowledgeGraph.Traversal;

/// <summary>
/// The cycles through the first node of a knot, after Johnson, "Finding All the Elementary Circuits of a Directed Graph" (SIAM Journal
/// on Computing 4, 1975): a node from which there was no way back is not tried again before one behind it has left the way.
/// </summary>
internal sealed class CircuitWalk
{
    private const int None = -1;

    private readonly EntityGraph _graph;
    private readonly WalkMeter _meter;

    // The way: its nodes, by which step each was reached, and which step of each is next.
    private readonly int[] _way;
    private readonly int[] _arrivals;
    private readonly int[] _nextSteps;
    private readonly bool[] _hasClosed;
    private int _length;

    // Who is not to be tried, and for each node the steps to it from such as are to be tried again with it, as linked lists.
    private readonly bool[] _isBlocked;
    private readonly int[] _firstWaiting;
    private readonly int[] _nextWaiting;
    private readonly int[] _origins;
    private readonly bool[] _isWaiting;
    private readonly Stack<int> _freed = new();

    public CircuitWalk(EntityGraph graph, Knot knot, WalkMeter meter)
    {
        _graph = graph;
        _meter = meter;
        Knot = knot;
        var count = knot.Members.Length;
        _way = new int[count];
        _arrivals = new int[count];
        _nextSteps = new int[count];
        _hasClosed = new bool[count];
        _isBlocked = new bool[count];
        _firstWaiting = new int[count];
        Array.Fill(_firstWaiting, None);
        _nextWaiting = new int[knot.Rows.StepCount];
        _origins = new int[knot.Rows.StepCount];
        _isWaiting = new bool[knot.Rows.StepCount];
        Enter(0, None);
    }

    public Knot Knot { get; }

    /// <summary>The next cycle; null if there is none, or if the meter cuts.</summary>
    public Cycle? Next()
    {
        var rows = Knot.Rows;
        while (_length > 0)
        {
            var node = _way[_length - 1];
            if (_nextSteps[node] == rows.Starts[node + 1])
            {
                Leave(node);
                continue;
            }

            if (!_meter.MayLook())
            {
                return null;
            }

            var step = _nextSteps[node]++;
            var other = rows.Nodes[step];
            if (other == 0)
            {
                _hasClosed[node] = true;
                return ClosedBy(step);
            }

            if (!_isBlocked[other])
            {
                Enter(other, step);
            }
        }

        return null;
    }

    private void Enter(int node, int arrival)
    {
        _way[_length] = node;
        _arrivals[_length++] = arrival;
        _nextSteps[node] = Knot.Rows.Starts[node];
        _hasClosed[node] = false;
        _isBlocked[node] = true;
    }

    private void Leave(int node)
    {
        _length--;
        if (!_hasClosed[node])
        {
            WaitFor(node);
            return;
        }

        Free(node);
        if (_length > 0)
        {
            _hasClosed[_way[_length - 1]] = true;
        }
    }

    private void WaitFor(int node)
    {
        for (var step = Knot.Rows.Starts[node]; step < Knot.Rows.Starts[node + 1]; step++)
        {
            if (!_isWaiting[step])
            {
                var other = Knot.Rows.Nodes[step];
                _isWaiting[step] = true;
                _origins[step] = node;
                _nextWaiting[step] = _firstWaiting[other];
                _firstWaiting[other] = step;
            }
        }
    }

    private void Free(int node)
    {
        _freed.Push(node);
        while (_freed.TryPop(out var freed))
        {
            _isBlocked[freed] = false;
            for (var step = _firstWaiting[freed]; step != None; step = _nextWaiting[step])
            {
                _isWaiting[step] = false;
                if (_isBlocked[_origins[step]])
                {
                    _isBlocked[_origins[step]] = false;
                    _freed.Push(_origins[step]);
                }
            }

            _firstWaiting[freed] = None;
        }
    }

    private Cycle ClosedBy(int closing)
    {
        var nodes = new int[_length];
        var relationships = new int[_length];
        for (var place = 0; place < _length; place++)
        {
            nodes[place] = Knot.Members[_way[place]];
            relationships[place] = Knot.Rows.Relationships[place + 1 < _length ? _arrivals[place + 1] : closing];
        }

        return new Cycle(_graph, nodes, relationships);
    }
}
