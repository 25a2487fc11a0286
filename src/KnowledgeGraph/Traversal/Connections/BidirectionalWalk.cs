using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Looks for a shortest way between two nodes from both of them at once, always from the end where fewer relationships are to be looked
/// at next, until the two meet.
/// </summary>
/// <remarks>
/// Of several ways it finds the one that comes first when they are compared relationship by relationship from the beginning on. Forwards,
/// nodes are taken up in the order in which they were reached, and the relationships of each in ledger order, so that an earlier position
/// in a layer means an earlier way. Backwards, each node keeps the earliest relationship that leads on from it. When a look backwards
/// meets, its layer is looked through to the end, and the meeting with the earliest position counts.
/// </remarks>
internal sealed class BidirectionalWalk
{
    private readonly IGraphIndex _index;
    private readonly WalkFilter _filter;
    private readonly WalkMeter _meter;
    private readonly ConnectionEnd _forward;
    private readonly ConnectionEnd _backward;

    // Positions of what was reached forwards; complements of positions of what was reached backwards. No node is both.
    private readonly ReachedNodes _reached = new();

    private int _meetingPosition = int.MaxValue;
    private int _meetingRelationship = int.MaxValue;

    public BidirectionalWalk(IGraphIndex index, WalkFilter filter, WalkMeter meter, int from, int to)
    {
        _index = index;
        _filter = filter;
        _meter = meter;
        _forward = new ConnectionEnd(from, LooksFrom(from));
        _backward = new ConnectionEnd(to, LooksTo(to));
        _reached.Add(from, 0);
        if (from != to)
        {
            _reached.Add(to, ~0);
        }
    }

    /// <summary>How many nodes were reached from either end, both ends included.</summary>
    public int ReachedCount => _reached.Count;

    /// <summary>How many of them were reached from the beginning.</summary>
    public int ForwardCount => _forward.Count;

    /// <summary>Whether nothing more can be reached from the beginning.</summary>
    public bool IsForwardExhausted => _forward.IsExhausted;

    /// <summary>How far the layers are complete from the beginning, and how far from the end, when a way was found.</summary>
    public (int Forward, int Backward) Depths => (_forward.Depth, _backward.Depth);

    private bool HasMet => _meetingPosition != int.MaxValue;

    /// <summary>Goes on until the ends meet, one of them leads no further, or the budget is used up.</summary>
    /// <returns>Whether there is a way; if the budget ended the walk while it met, one that is not surely the first.</returns>
    public bool Run()
    {
        while (!HasMet && _meter.CutReason is null && !_forward.IsExhausted && !_backward.IsExhausted)
        {
            if (_forward.LooksAhead <= _backward.LooksAhead)
            {
                GoForward();
            }
            else
            {
                GoBackward();
            }
        }

        return HasMet;
    }

    /// <summary>The relationships of the way that was found, from its beginning on.</summary>
    public List<int> Relationships()
    {
        var relationships = new List<int>();
        for (var position = _meetingPosition; position > 0;)
        {
            var via = _forward.ViaAt(position);
            relationships.Add(via);
            position = NumberOf(OtherEnd(via, _forward.NodeAt(position)));
        }

        relationships.Reverse();
        relationships.Add(_meetingRelationship);
        var node = OtherEnd(_meetingRelationship, _forward.NodeAt(_meetingPosition));
        for (var position = ~NumberOf(node); position > 0; position = ~NumberOf(node))
        {
            var via = _backward.ViaAt(position);
            relationships.Add(via);
            node = OtherEnd(via, node);
        }

        return relationships;
    }

    /// <summary>Whether fewer relationships lead from the last complete layer of the beginning than to that of the end.</summary>
    public bool IsCheaperForward => _forward.LooksAhead <= _backward.LooksAhead;

    /// <summary>The nodes at a distance from the beginning, of a complete layer.</summary>
    public IEnumerable<int> ForwardLayer(int distance) => Layer(_forward, distance);

    /// <summary>The nodes at a distance from the end, of a complete layer.</summary>
    public IEnumerable<int> BackwardLayer(int distance) => Layer(_backward, distance);

    /// <summary>Whether a node was reached from the beginning at exactly a distance.</summary>
    public bool IsForward(int node, int distance) =>
        _reached.TryGet(node, out var number) && number >= 0 && Contains(_forward.Layer(distance), number);

    /// <summary>Whether a node was reached from the end at exactly a distance.</summary>
    public bool IsBackward(int node, int distance) =>
        _reached.TryGet(node, out var number) && number < 0 && Contains(_backward.Layer(distance), ~number);

    /// <summary>The steps that lead from a node, in no order, as long as the budget lasts.</summary>
    public void CollectFrom(int node, List<(int Relationship, int Node)> steps)
    {
        Collect(_filter.LooksForward ? _index.From(node) : default, node, isForward: true, steps);
        Collect(_filter.LooksBackward ? _index.To(node) : default, node, isForward: false, steps);
    }

    /// <summary>The steps that lead to a node, and where each comes from, in no order, as long as the budget lasts.</summary>
    public void CollectTo(int node, List<(int Relationship, int Node)> steps)
    {
        Collect(_filter.LooksForward ? _index.To(node) : default, node, isForward: true, steps);
        Collect(_filter.LooksBackward ? _index.From(node) : default, node, isForward: false, steps);
    }

    private static IEnumerable<int> Layer(ConnectionEnd end, int distance)
    {
        var (start, stop) = end.Layer(distance);
        for (var position = start; position < stop; position++)
        {
            yield return end.NodeAt(position);
        }
    }

    private static bool Contains((int Start, int End) layer, int position) => layer.Start <= position && position < layer.End;

    private void Collect(MixedRow relationships, int node, bool isForward, List<(int Relationship, int Node)> steps)
    {
        foreach (var relationship in relationships)
        {
            if (!_meter.MayLook())
            {
                return;
            }

            if (_filter.MayWalk(relationship, isForward))
            {
                steps.Add((relationship, OtherEnd(relationship, node)));
            }
        }
    }

    private void GoForward()
    {
        var (start, end) = _forward.Layer(_forward.Depth);
        var looksAhead = 0L;
        for (var position = start; position < end && !HasMet && _meter.CutReason is null; position++)
        {
            LookFrom(position, ref looksAhead);
        }

        if (HasMet)
        {
            _forward.Truncate(end);
        }
        else
        {
            _forward.Close(end, looksAhead);
        }
    }

    private void LookFrom(int position, ref long looksAhead)
    {
        var node = _forward.NodeAt(position);
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
            var isReached = _reached.TryGet(other, out var number);
            if ((isReached && number >= 0) || !_filter.MayWalk(relationship, isForward))
            {
                continue;
            }

            if (isReached)
            {
                (_meetingPosition, _meetingRelationship) = (position, relationship);
                return;
            }

            _reached.Add(other, _forward.Add(other, relationship));
            looksAhead += LooksFrom(other);
        }
    }

    private void GoBackward()
    {
        var (start, end) = _backward.Layer(_backward.Depth);
        var looksAhead = 0L;
        for (var position = start; position < end && _meter.CutReason is null; position++)
        {
            var node = _backward.NodeAt(position);
            LookBack(_filter.LooksForward ? _index.To(node) : default, node, isForward: true, end, ref looksAhead);
            LookBack(_filter.LooksBackward ? _index.From(node) : default, node, isForward: false, end, ref looksAhead);
        }

        if (HasMet)
        {
            _backward.Truncate(end);
        }
        else
        {
            _backward.Close(end, looksAhead);
        }
    }

    private void LookBack(MixedRow relationships, int node, bool isForward, int end, ref long looksAhead)
    {
        foreach (var relationship in relationships)
        {
            if (!_meter.MayLook())
            {
                return;
            }

            var other = OtherEnd(relationship, node);
            var isReached = _reached.TryGet(other, out var number);
            if ((isReached && number < 0 && ~number < end) || !_filter.MayWalk(relationship, isForward))
            {
                continue;
            }

            if (!isReached)
            {
                _reached.Add(other, ~_backward.Add(other, relationship));
                looksAhead += LooksTo(other);
            }
            else if (number < 0)
            {
                if (relationship < _backward.ViaAt(~number))
                {
                    _backward.Improve(~number, relationship);
                }
            }
            else if ((number, relationship).CompareTo((_meetingPosition, _meetingRelationship)) < 0)
            {
                (_meetingPosition, _meetingRelationship) = (number, relationship);
            }
        }
    }

    private int NumberOf(int node) => _reached.TryGet(node, out var number) ? number : throw new InvalidOperationException("A way leads over a node that was not reached.");

    private int OtherEnd(int relationship, int node)
    {
        var source = _index.SourceOf(relationship);
        return source == node ? _index.TargetOf(relationship) : source;
    }

    private long LooksFrom(int node) => Looks(node, _filter.LooksForward, _filter.LooksBackward);

    private long LooksTo(int node) => Looks(node, _filter.LooksBackward, _filter.LooksForward);

    private long Looks(int node, bool outgoing, bool incoming) =>
        (outgoing ? _index.From(node).Length : 0L) + (incoming ? _index.To(node).Length : 0L);
}
