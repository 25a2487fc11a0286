using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Finds the shortest ways that go through no node twice, one after the other, by Yen's algorithm (1971), with Lawler's remark (1972) that
/// a way need not part from the others before it did already.
/// </summary>
/// <remarks>
/// The ways that were not handed out yet are divided by where they part from those that were; the shortest of each part is a candidate, and the
/// shortest candidate is the next way. So no way is found twice.
/// </remarks>
internal sealed class WayRanking
{
    private readonly int _to;
    private readonly RelationshipCosts? _costs;
    private readonly WalkMeter _meter;
    private readonly Pages<bool> _closed;
    private readonly WaySearch _search;
    private readonly PriorityQueue<WayCandidate, WayCandidate> _candidates = new(WayCandidate.Order);

    public WayRanking(int from, int to, Rows steps, RelationshipCosts? costs, WalkMeter meter)
    {
        _to = to;
        _costs = costs;
        _meter = meter;
        _closed = new Pages<bool>(steps.NodeCount);
        _search = new WaySearch(steps, costs, meter) { ClosedNodes = _closed };
        Part(new WayPrefix(parent: null, from, relationship: -1, paid: 0));
        FirstReachedCount = _search.ReachedCount;
    }

    /// <summary>How many nodes the search for the first way reached.</summary>
    public int FirstReachedCount { get; }

    /// <summary>The first ways in order, at most so many; fewer if there are no more, or the budget is used up.</summary>
    public List<WayCandidate> Take(int count)
    {
        var taken = new List<WayCandidate>();
        while (taken.Count < count && _meter.CutReason is null && _candidates.TryDequeue(out var way, out _))
        {
            taken.Add(way);
            if (taken.Count < count)
            {
                PartFrom(way);
            }
        }

        return taken;
    }

    // At each node of the way from where it parted from the others on, whoever comes the same way may go on otherwise.
    private void PartFrom(WayCandidate way)
    {
        Close(way.Prefix, isClosed: true);
        var prefix = way.Prefix;
        var (nodes, relationships) = (way.Rest.Nodes, way.Rest.Relationships);
        for (var step = 0; step < relationships.Length && _meter.CutReason is null; step++)
        {
            if (step > 0)
            {
                var gone = relationships[step - 1];
                _closed[prefix.Node] = true;
                prefix = new WayPrefix(prefix, nodes[step], gone, prefix.Paid + (_costs?.Of(gone) ?? 1));
            }

            prefix.Onward.Add(relationships[step]);
            Part(prefix);
        }

        Close(prefix, isClosed: false);
    }

    // What comes before the end of a prefix must not be gone through again.
    private void Close(WayPrefix prefix, bool isClosed)
    {
        for (var before = prefix.Parent; before is not null; before = before.Parent)
        {
            _closed[before.Node] = isClosed;
        }
    }

    private void Part(WayPrefix prefix)
    {
        if (_search.Run(prefix.Node, _to, prefix.Paid, prefix.Onward))
        {
            var way = new WayCandidate(prefix, _search.WayTo(_to), _search.ReachedCount);
            _candidates.Enqueue(way, way);
        }
    }
}
