using System.Runtime.InteropServices;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Searches a shortest way from one node to another, by Dijkstra's algorithm (1959), which ends when the target is taken up; without costs
/// it is a breadth-first search. The object can be used for one search after the other.
/// </summary>
/// <remarks>
/// Nodes are taken up by what it costs to get there, then by how many steps that takes. Each keeps all its arrivals that are as short as
/// the shortest, so that the way that is first in ledger order can be told afterwards.
/// </remarks>
internal sealed class WaySearch
{
    private readonly Rows _steps;
    private readonly RelationshipCosts? _costs;
    private readonly WalkMeter _meter;
    private readonly Pages<Label> _labels;
    private readonly List<Arrival> _arrivals = [];
    private readonly PriorityQueue<int, WayLength> _byLength = new(WayLength.Order);
    private readonly Queue<int> _inOrder = new();
    private int _search;
    private int _start;

    /// <summary>A search along steps.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="costs">What relationships cost; null if what counts is how many there are.</param>
    /// <param name="meter">What is left of the budget.</param>
    public WaySearch(Rows steps, RelationshipCosts? costs, WalkMeter meter)
    {
        _steps = steps;
        _costs = costs;
        _meter = meter;
        _labels = new Pages<Label>(steps.NodeCount);
    }

    /// <summary>Nodes that are as if they were not there.</summary>
    public Pages<bool>? ClosedNodes { get; init; }

    /// <summary>How many nodes the last search reached, the one that it began at included.</summary>
    public int ReachedCount { get; private set; }

    /// <summary>Searches until the target is reached, there is nothing left, or the budget is used up.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="to">Where to end.</param>
    /// <param name="paid">What it cost to get to the beginning.</param>
    /// <param name="closed">Relationships that are not to be the first; null for none.</param>
    /// <returns>Whether the target was reached.</returns>
    public bool Run(int from, int to, double paid = 0, HashSet<int>? closed = null)
    {
        _search++;
        _start = from;
        _arrivals.Clear();
        _byLength.Clear();
        _inOrder.Clear();
        ReachedCount = 0;
        _labels[from] = new Label(_search, paid, 0);
        Enter(from, _labels[from].Length);
        if (from == to)
        {
            return true;
        }

        while (TakeUp(out var node))
        {
            if (node == to)
            {
                return true;
            }

            var end = Expand(node, to, node == from ? closed : null);
            if (end is { } found)
            {
                return found;
            }
        }

        return false;
    }

    /// <summary>The way to the target of the last search, which was reached: of the shortest the first in ledger order.</summary>
    public Way WayTo(int to)
    {
        // Backwards, so that nothing is gone through but what lies on a shortest way to the target; at each node the first
        // relationship of those that go on to it is kept.
        var onTheWay = new List<int> { to };
        for (var next = 0; next < onTheWay.Count; next++)
        {
            var node = onTheWay[next];
            for (var place = _labels[node].FirstArrival; place >= 0; place = _arrivals[place].Next)
            {
                var arrival = _arrivals[place];
                ref var previous = ref _labels[arrival.From];
                if (previous.OnwardNode < 0)
                {
                    onTheWay.Add(arrival.From);
                }
                else if (previous.OnwardRelationship < arrival.Relationship)
                {
                    continue;
                }

                previous.OnwardNode = node;
                previous.OnwardRelationship = arrival.Relationship;
            }
        }

        var count = _labels[to].Length.Steps;
        var nodes = new int[count + 1];
        var relationships = new int[count];
        nodes[0] = _start;
        for (var step = 0; step < count; step++)
        {
            ref var label = ref _labels[nodes[step]];
            relationships[step] = label.OnwardRelationship;
            nodes[step + 1] = label.OnwardNode;
        }

        return new Way(nodes, relationships, _labels[to].Length.Cost);
    }

    // Whether the target was reached; null to go on.
    private bool? Expand(int node, int to, HashSet<int>? closed)
    {
        var nodes = _steps.NodesAt(node);
        if (!_meter.MayLook(nodes.Length))
        {
            return false;
        }

        var relationships = _steps.RelationshipsAt(node);
        var (paid, steps) = _labels[node].Length;
        for (var step = 0; step < nodes.Length; step++)
        {
            var other = nodes[step];
            var relationship = relationships[step];
            if (ClosedNodes is not null && ClosedNodes[other])
            {
                continue;
            }

            if (closed is not null && closed.Contains(relationship))
            {
                continue;
            }

            var length = new WayLength(paid + (_costs?.Of(relationship) ?? 1), steps + 1);
            if (double.IsPositiveInfinity(length.Cost))
            {
                // Each of the costs may be finite, and only their sum is not: then it is not true that no way leads there.
                if (_labels[other].Search != _search)
                {
                    _costs?.LeaveOut();
                }

                continue;
            }

            ref var label = ref _labels[other];
            var isNew = label.Search != _search;
            var compared = isNew ? -1 : length.Against(label.Length);
            if (compared < 0)
            {
                label = new Label(_search, length.Cost, length.Steps) { FirstArrival = Arrive(node, relationship, -1) };
                Enter(other, length, isNew);
                if (_costs is null && other == to)
                {
                    // The first arrival of a breadth-first search is by the first of the shortest ways.
                    return true;
                }
            }
            else if (compared == 0 && _costs is not null)
            {
                label.FirstArrival = Arrive(node, relationship, label.FirstArrival);
            }
        }

        return null;
    }

    private int Arrive(int from, int relationship, int next)
    {
        _arrivals.Add(new Arrival(from, relationship, next));
        return _arrivals.Count - 1;
    }

    private void Enter(int node, WayLength length, bool isNew = true)
    {
        ReachedCount += isNew ? 1 : 0;
        if (_costs is null)
        {
            _inOrder.Enqueue(node);
        }
        else
        {
            _byLength.Enqueue(node, length);
        }
    }

    private bool TakeUp(out int node)
    {
        if (_costs is null)
        {
            return _inOrder.TryDequeue(out node);
        }

        while (_byLength.TryDequeue(out node, out var length))
        {
            // A node that was reached by a shorter way since then has been taken up already.
            if (length == _labels[node].Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A step by which a node was reached, and the place of the next one.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Arrival(int From, int Relationship, int Next);

    /// <summary>What a search knows of a node: how it was reached, and where the way that was looked for goes on.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Label(int search, double cost, int steps)
    {
        public readonly int Search = search;
        public readonly WayLength Length = new(cost, steps);
        public int FirstArrival = -1;
        public int OnwardNode = -1;
        public int OnwardRelationship = -1;
    }
}
