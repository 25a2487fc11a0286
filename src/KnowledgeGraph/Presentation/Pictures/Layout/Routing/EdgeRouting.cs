namespace KnowledgeGraph.Presentation;

/// <summary>Finds a way for each edge, and a place for its label, among boxes that stay where they are.</summary>
/// <remarks>
/// Short edges first, because they have the fewest ways; then each is looked at again, now that the others are there. A label stands where
/// it meets no box and no other label, or nowhere. Of a large graph fewer ways are tried, and none is looked at again, so that the time it
/// takes grows no faster than the square of the edges.
/// </remarks>
internal sealed class EdgeRouting(LayoutGraph graph, IReadOnlyList<Box> boxes, CancellationToken cancellationToken = default)
{
    /// <summary>The size of what stands for a label that fits nowhere: a number of up to three digits.</summary>
    public const double MarkerWidth = 24;

    /// <inheritdoc cref="MarkerWidth"/>
    public const double MarkerHeight = 16;

    private const int Rounds = 3;

    // How often one line may be compared with another in all, which bounds the time without looking at a clock.
    private const double MostComparisons = 10_000_000;
    private const double Margin = 3;
    private const double LabelMissing = 900;
    private const double Trespass = 420;
    private const double LineUnderLabel = 45;
    private const double Crossing = 14;
    private const double TooLikeItsTwin = 5000;

    private readonly RoutedEdge?[] _ways = new RoutedEdge?[graph.Edges.Count];
    private readonly Box[] _roomy = [.. boxes.Select(box => box.Grown(Margin))];
    private readonly int[][] _twins = TwinsOf(graph.Edges);
    private readonly List<Box> _inTheWay = [];
    private readonly List<RoutedEdge> _passing = [];
    private readonly int _mostWays = (int)Math.Clamp(MostComparisons / (1.0 + ((double)graph.Edges.Count * graph.Edges.Count)), 1, int.MaxValue);

    /// <summary>A line for each edge.</summary>
    public LaidOutEdge[] Route()
    {
        var order = Enumerable.Range(0, graph.Edges.Count).OrderBy(Distance).ThenBy(edge => edge).ToArray();
        var rounds = Math.Clamp(_mostWays / RouteCandidates.Most, 1, Rounds);
        for (var round = 0; round < rounds; round++)
        {
            var changed = false;
            foreach (var edge in order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var before = _ways[edge];
                _ways[edge] = null;
                _ways[edge] = Best(edge);
                changed |= before is null || before.Bend != _ways[edge]!.Bend || before.Cost != _ways[edge]!.Cost || before.Label != _ways[edge]!.Label;
            }

            if (!changed)
            {
                break;
            }
        }

        return [.. Enumerable.Range(0, _ways.Length).Select(LaidOut)];
    }

    private LaidOutEdge LaidOut(int edge)
    {
        var (way, of) = (_ways[edge]!, graph.Edges[edge]);
        var label = way.Label;
        Box? marker = null;
        if (label is null && of.HasLabel)
        {
            PlaceLabel(way, of with { LabelWidth = MarkerWidth, LabelHeight = MarkerHeight }, LabelMissing);
            (marker, way.Label) = (way.Label, way.Label);
        }

        return new LaidOutEdge(way.Curve, label, marker, TrespassesOf(way, of));
    }

    private double Distance(int edge) => (boxes[graph.Edges[edge].From].Center - boxes[graph.Edges[edge].To].Center).Length;

    private RoutedEdge Best(int edge)
    {
        RoutedEdge? best = null;
        var least = double.PositiveInfinity;
        foreach (var way in RouteCandidates.Of(graph.Edges[edge], boxes).Take(_mostWays))
        {
            // Because those that follow cost at least as much.
            if (way.Cost >= least)
            {
                break;
            }

            var cost = CostOf(way, edge, least);
            if (cost < least)
            {
                (best, least) = (way, cost);
            }
        }

        // Because boxes that touch leave no way between their rims; they then get a line from centre to centre.
        return best ?? new RoutedEdge(EdgeCurve.Bent(CenterOf(edge).From, CenterOf(edge).From.Towards(CenterOf(edge).To, 0.5), CenterOf(edge).To));
    }

    private (LayoutPoint From, LayoutPoint To) CenterOf(int edge) => (boxes[graph.Edges[edge].From].Center, boxes[graph.Edges[edge].To].Center);

    private double CostOf(RoutedEdge way, int edge, double atMost)
    {
        var of = graph.Edges[edge];
        var cost = way.Cost;
        cost += _twins[edge].Count(twin => _ways[twin] is { } other && Math.Abs(other.Bend - way.Bend) < 0.1) * TooLikeItsTwin;
        cost += TrespassesOf(way, of) * Trespass;
        for (var other = 0; other < _ways.Length && cost < atMost; other++)
        {
            if (_ways[other] is { } there)
            {
                cost += way.CrossingsWith(there) * Crossing;
                cost += there.Label is { } label && way.Meets(label) ? LineUnderLabel : 0;
            }
        }

        return cost >= atMost || !of.HasLabel ? cost : cost + PlaceLabel(way, of, atMost - cost);
    }

    private int TrespassesOf(RoutedEdge way, LayoutEdge of)
    {
        var trespasses = 0;
        for (var node = 0; node < boxes.Count; node++)
        {
            if (node != of.From && node != of.To && way.Meets(_roomy[node]))
            {
                trespasses++;
            }
        }

        return trespasses;
    }

    private double PlaceLabel(RoutedEdge way, LayoutEdge of, double atMost)
    {
        FindWhatIsNear(way, of);
        var least = Math.Min(LabelMissing, atMost);
        foreach (var (box, own) in LabelSpots.Of(way, of))
        {
            if (own >= least || !IsFree(box.Grown(Margin)))
            {
                continue;
            }

            var cost = own;
            for (var other = 0; other < _passing.Count && cost < least; other++)
            {
                cost += _passing[other].Meets(box) ? LineUnderLabel : 0;
            }

            if (cost < least)
            {
                (way.Label, least) = (box, cost);
            }
        }

        return way.Label is null ? LabelMissing : least;
    }

    // Because every spot is close to the line, and most of the picture is not; beside a slanting line it is as far as half of both sizes.
    private void FindWhatIsNear(RoutedEdge way, LayoutEdge of)
    {
        _inTheWay.Clear();
        _passing.Clear();
        var near = way.Bounds.Grown(of.LabelWidth + of.LabelHeight + (2 * Margin));
        foreach (var node in boxes)
        {
            if (node.Overlaps(near))
            {
                _inTheWay.Add(node);
            }
        }

        foreach (var other in _ways)
        {
            if (other is null)
            {
                continue;
            }

            if (other.Label is { } label && label.Overlaps(near))
            {
                _inTheWay.Add(label);
            }

            if (other.Bounds.Grown(1).Overlaps(near))
            {
                _passing.Add(other);
            }
        }
    }

    private bool IsFree(Box box)
    {
        foreach (var there in _inTheWay)
        {
            if (there.Overlaps(box))
            {
                return false;
            }
        }

        return true;
    }

    private static int[][] TwinsOf(IReadOnlyList<LayoutEdge> edges)
    {
        var ends = Enumerable.Range(0, edges.Count).ToLookup(edge => (Math.Min(edges[edge].From, edges[edge].To), Math.Max(edges[edge].From, edges[edge].To)));
        return [.. edges.Select((edge, place) => ends[(Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To))].Where(other => other != place).ToArray())];
    }
}
