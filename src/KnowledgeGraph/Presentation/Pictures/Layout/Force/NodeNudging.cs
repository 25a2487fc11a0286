namespace KnowledgeGraph.Presentation;

/// <summary>Moves single nodes where that makes the picture clearer: lines that pass no box and cross little, and are long enough for their labels.</summary>
/// <remarks>
/// Stress alone knows nothing of boxes and labels. A move is kept if it lowers the cost of what it changes, lines being taken as straight;
/// boxes never come to overlap. It ends when no move helps, or after a number of rounds that is smaller for a larger graph.
/// </remarks>
internal sealed class NodeNudging
{
    private const double Diagonal = 0.7071;
    private const int WorkOfRounds = 3000;
    private const int MostRounds = 16;

    private static readonly double[] s_distances = [10, 24, 50, 90, 150, 240];
    private static readonly LayoutPoint[] s_directions =
    [
        new(1, 0), new(0, 1), new(-1, 0), new(0, -1), new(Diagonal, Diagonal), new(-Diagonal, Diagonal), new(-Diagonal, -Diagonal), new(Diagonal, -Diagonal),
    ];

    private readonly LayoutPoint[] _centers;
    private readonly IReadOnlyList<LayoutNode> _sizes;
    private readonly StraightCost _cost;

    private NodeNudging(LayoutPoint[] centers, IReadOnlyList<LayoutNode> sizes, IReadOnlyList<LayoutNode> nodes, IReadOnlyList<LayoutEdge> edges)
    {
        (_centers, _sizes) = (centers, sizes);
        _cost = new StraightCost(centers, nodes, edges);
    }

    /// <summary>The centres, changed where that helps.</summary>
    /// <param name="centers">Where the nodes are; no two overlap.</param>
    /// <param name="sizes">How large they are with their margins.</param>
    /// <param name="nodes">How large they are.</param>
    /// <param name="edges">The edges between them.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static LayoutPoint[] Of(LayoutPoint[] centers, IReadOnlyList<LayoutNode> sizes, IReadOnlyList<LayoutNode> nodes, IReadOnlyList<LayoutEdge> edges, CancellationToken cancellationToken = default)
    {
        if (centers.Length > 2)
        {
            new NodeNudging(centers, sizes, nodes, edges).Improve(Math.Clamp(WorkOfRounds / (nodes.Count + edges.Count), 2, MostRounds), cancellationToken);
        }

        return centers;
    }

    private void Improve(int rounds, CancellationToken cancellationToken)
    {
        for (var round = 0; round < rounds; round++)
        {
            var moved = false;
            for (var node = 0; node < _centers.Length; node++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                moved |= Move(node);
            }

            if (!moved)
            {
                break;
            }
        }
    }

    private bool Move(int node)
    {
        var start = _centers[node];
        var best = start;
        var least = _cost.Around(node, double.PositiveInfinity) - 1;
        foreach (var distance in s_distances)
        {
            foreach (var direction in s_directions)
            {
                _centers[node] = start + (direction * distance);
                if (!IsFree(node))
                {
                    continue;
                }

                var cost = _cost.Around(node, least);
                if (cost < least)
                {
                    (best, least) = (_centers[node], cost);
                }
            }
        }

        _centers[node] = best;
        return best != start;
    }

    private bool IsFree(int node)
    {
        var box = Box.Around(_centers[node], _sizes[node].Width, _sizes[node].Height);
        for (var other = 0; other < _centers.Length; other++)
        {
            if (other != node && box.Overlaps(Box.Around(_centers[other], _sizes[other].Width, _sizes[other].Height)))
            {
                return false;
            }
        }

        return true;
    }
}
