using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Walks outwards from one node, over ordinals. Nodes are taken up in the order in which they were reached, and the
/// relationships of each in ledger order; so among the shortest ways to a node the one that is kept comes first when they are
/// compared relationship by relationship from the origin on.
/// </summary>
internal sealed class BreadthFirstWalk
{
    private readonly IGraphIndex _index;
    private readonly WalkFilter _filter;
    private readonly WalkMeter _meter;
    private readonly OrdinalSet _visited;

    // One row for each node that was reached, in the order of reaching, which is by distance.
    private readonly List<int> _nodes;
    private readonly List<int> _vias;
    private readonly List<int> _layerStarts = [0];

    public BreadthFirstWalk(IGraphIndex index, WalkFilter filter, WalkMeter meter, int origin)
    {
        _index = index;
        _filter = filter;
        _meter = meter;
        _visited = new OrdinalSet(index.OrdinalCount);
        _visited.Add(origin);
        _nodes = [origin];
        _vias = [-1];
    }

    /// <summary>How many nodes were reached, the origin included; their positions are 0, the origin, to one less.</summary>
    public int Count => _nodes.Count;

    /// <summary>How many distances occur among the nodes that were reached, that of the origin included.</summary>
    public int LayerCount => _layerStarts.Count;

    /// <summary>The positions of the nodes at a distance.</summary>
    public (int Start, int End) Layer(int distance) =>
        (_layerStarts[distance], distance + 1 < _layerStarts.Count ? _layerStarts[distance + 1] : _nodes.Count);

    public int NodeAt(int position) => _nodes[position];

    /// <summary>The relationship by which the node at a position was reached.</summary>
    public int ViaAt(int position) => _vias[position];

    public bool HasReached(int node) => _visited.Contains(node);

    /// <summary>Goes on until the depth is reached, there is nothing left, or the budget is used up.</summary>
    /// <param name="depth">How far to go.</param>
    public void Run(int depth)
    {
        for (var distance = 0; distance < depth; distance++)
        {
            var (start, end) = Layer(distance);
            for (var position = start; position < end && _meter.CutReason is null; position++)
            {
                Expand(position, end);
            }

            if (_nodes.Count == end || _meter.CutReason is not null)
            {
                return;
            }
        }
    }

    private void Expand(int position, int endOfLayer)
    {
        var node = _nodes[position];
        var outgoing = (_filter.LooksForward ? _index.From(node) : default).GetEnumerator();
        var incoming = (_filter.LooksBackward ? _index.To(node) : default).GetEnumerator();
        var isOutgoing = outgoing.MoveNext();
        var isIncoming = incoming.MoveNext();
        while (isOutgoing || isIncoming)
        {
            if (!_meter.MayLook())
            {
                return;
            }

            var isForward = !isIncoming || (isOutgoing && outgoing.Current <= incoming.Current);
            var relationship = isForward ? outgoing.Current : incoming.Current;
            if (isForward)
            {
                isOutgoing = outgoing.MoveNext();
            }
            else
            {
                isIncoming = incoming.MoveNext();
            }

            var other = isForward ? _index.TargetOf(relationship) : _index.SourceOf(relationship);
            if (_visited.Contains(other) || !_filter.MayWalk(relationship, isForward))
            {
                continue;
            }

            Reach(other, relationship, endOfLayer);
        }
    }

    private void Reach(int node, int via, int endOfLayer)
    {
        if (_nodes.Count == endOfLayer)
        {
            _layerStarts.Add(endOfLayer);
        }

        _visited.Add(node);
        _nodes.Add(node);
        _vias.Add(via);
    }
}
