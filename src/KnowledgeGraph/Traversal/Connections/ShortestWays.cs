using System.Numerics;

namespace KnowledgeGraph.Traversal;

/// <summary>All shortest ways between two nodes, as the relationships that lead on from each node that lies on one of them.</summary>
internal sealed class ShortestWays
{
    private readonly EntityGraph _graph;
    private readonly int[] _nodes;
    private readonly ReachedNodes _places = new();
    private readonly int[] _starts;
    private readonly int[] _relationships;
    private readonly int[] _nextPlaces;
    private readonly Step?[] _steps;

    /// <summary>Lays out relationships by the node that they lead on from.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="length">How many relationships each way has; at least one.</param>
    /// <param name="nodes">The nodes on the ways, each once; the beginning first.</param>
    /// <param name="onward">The relationships on the ways, with the nodes that they lead on from and to.</param>
    private ShortestWays(EntityGraph graph, int length, List<int> nodes, List<(int From, int Relationship, int To)> onward)
    {
        _graph = graph;
        Length = length;
        _nodes = [.. nodes];
        for (var place = 0; place < _nodes.Length; place++)
        {
            _places.Add(_nodes[place], place);
        }

        onward.Sort((one, other) => (PlaceOf(one.From), one.Relationship).CompareTo((PlaceOf(other.From), other.Relationship)));
        _starts = new int[_nodes.Length + 1];
        _relationships = new int[onward.Count];
        _nextPlaces = new int[onward.Count];
        _steps = new Step?[onward.Count];
        for (var at = 0; at < onward.Count; at++)
        {
            _starts[PlaceOf(onward[at].From) + 1]++;
            _relationships[at] = onward[at].Relationship;
            _nextPlaces[at] = PlaceOf(onward[at].To);
        }

        for (var place = 0; place < _nodes.Length; place++)
        {
            _starts[place + 1] += _starts[place];
        }
    }

    public int Length { get; }

    /// <summary>All ways between the ends of a walk that met; null if the budget does not last for them.</summary>
    public static ShortestWays? Of(EntityGraph graph, int from, BidirectionalWalk walk, WalkMeter meter)
    {
        var (forward, backward) = walk.Depths;
        var onward = new List<(int From, int Relationship, int To)>();
        var steps = new List<(int Relationship, int Node)>();
        var toTheEnd = new List<int>();
        var fromTheBeginning = new List<int>();
        var known = new OrdinalsSeen();

        // Where the two ends meet, looked at from the end where that costs less; then from there back to the beginning and on to the end.
        if (walk.IsCheaperForward)
        {
            foreach (var node in walk.ForwardLayer(forward))
            {
                Collect(walk.CollectFrom, node);
                foreach (var (relationship, next) in steps)
                {
                    if (walk.IsBackward(next, backward))
                    {
                        Meet(node, relationship, next);
                    }
                }
            }
        }
        else
        {
            foreach (var node in walk.BackwardLayer(backward))
            {
                Collect(walk.CollectTo, node);
                foreach (var (relationship, previous) in steps)
                {
                    if (walk.IsForward(previous, forward))
                    {
                        Meet(previous, relationship, node);
                    }
                }
            }
        }

        var layer = fromTheBeginning;
        for (var distance = forward - 1; distance >= 0; distance--)
        {
            var before = new List<int>();
            foreach (var node in layer)
            {
                Collect(walk.CollectTo, node);
                foreach (var (relationship, previous) in steps)
                {
                    if (walk.IsForward(previous, distance))
                    {
                        onward.Add((previous, relationship, node));
                        known.AddTo(before, previous);
                    }
                }
            }

            layer = before;
        }

        layer = toTheEnd;
        for (var distance = backward - 1; distance >= 0; distance--)
        {
            var after = new List<int>();
            foreach (var node in layer)
            {
                Collect(walk.CollectFrom, node);
                foreach (var (relationship, next) in steps)
                {
                    if (walk.IsBackward(next, distance))
                    {
                        onward.Add((node, relationship, next));
                        known.AddTo(after, next);
                    }
                }
            }

            layer = after;
        }

        if (meter.CutReason is not null)
        {
            return null;
        }

        return new ShortestWays(graph, forward + 1 + backward, known.BeginningWith(from), onward);

        void Meet(int node, int relationship, int next)
        {
            onward.Add((node, relationship, next));
            known.AddTo(fromTheBeginning, node);
            known.AddTo(toTheEnd, next);
        }

        void Collect(Action<int, List<(int Relationship, int Node)>> collect, int node)
        {
            steps.Clear();
            if (meter.CutReason is null)
            {
                collect(node, steps);
            }
        }
    }

    /// <summary>How many ways there are. Costs a look at each relationship on them.</summary>
    public BigInteger Count()
    {
        // Forward from the beginning, one layer at a time, because the numbers grow as long as the ways.
        var layer = new Dictionary<int, BigInteger> { [0] = BigInteger.One };
        for (var distance = 0; distance < Length; distance++)
        {
            var next = new Dictionary<int, BigInteger>();
            foreach (var (place, ways) in layer)
            {
                for (var at = _starts[place]; at < _starts[place + 1]; at++)
                {
                    next[_nextPlaces[at]] = next.GetValueOrDefault(_nextPlaces[at]) + ways;
                }
            }

            layer = next;
        }

        return layer.Values.Single();
    }

    /// <summary>The steps of each way, in ledger order, compared relationship by relationship from the beginning on.</summary>
    public IEnumerable<ValueList<Step>> InOrder()
    {
        var nexts = new int[Length];
        var places = new int[Length + 1];
        nexts[0] = _starts[0];
        for (var depth = 0; depth >= 0;)
        {
            if (depth == Length)
            {
                yield return StepsOf(nexts, places);
                depth--;
                nexts[depth]++;
            }
            else if (nexts[depth] < _starts[places[depth] + 1])
            {
                places[depth + 1] = _nextPlaces[nexts[depth]];
                depth++;
                if (depth < Length)
                {
                    nexts[depth] = _starts[places[depth]];
                }
            }
            else if (--depth >= 0)
            {
                nexts[depth]++;
            }
        }
    }

    private ValueList<Step> StepsOf(int[] nexts, int[] places)
    {
        var steps = new Step[Length];
        for (var depth = 0; depth < Length; depth++)
        {
            // Kept, because a few relationships make up very many ways. Two threads may both make one, and make the same.
            steps[depth] = _steps[nexts[depth]] ??= Step.Along(_relationships[nexts[depth]], _nodes[places[depth]], _graph);
        }

        return new ValueList<Step>(steps);
    }

    private int PlaceOf(int node) => _places.TryGet(node, out var place)
        ? place
        : throw new InvalidOperationException("A way leads over a node that does not lie on it.");

    /// <summary>The nodes that came up, each once.</summary>
    private sealed class OrdinalsSeen
    {
        private readonly ReachedNodes _seen = new();
        private readonly List<int> _nodes = [];

        public void AddTo(List<int> layer, int node)
        {
            if (!_seen.TryGet(node, out _))
            {
                _seen.Add(node, 0);
                _nodes.Add(node);
                layer.Add(node);
            }
        }

        public List<int> BeginningWith(int first) => [first, .. _nodes.Where(node => node != first)];
    }
}
