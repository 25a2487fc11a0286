namespace KnowledgeGraph.Presentation;

/// <summary>Gives the edges that lead from a node to itself their loops, where everything else has its place already.</summary>
internal static class LoopRouting
{
    /// <summary>Sets the loops that are missing; their labels meet neither boxes nor labels, or are numbers, or are not there.</summary>
    public static void Route(LayoutGraph graph, IReadOnlyList<Box> boxes, List<Box> labels, LaidOutEdge?[] edges)
    {
        for (var edge = 0; edge < edges.Length; edge++)
        {
            if (!graph.Edges[edge].IsLoop)
            {
                continue;
            }

            var of = graph.Edges[edge];
            var ways = RouteCandidates.Of(of, boxes).ToList();
            var marker = of with { LabelWidth = EdgeRouting.MarkerWidth, LabelHeight = EdgeRouting.MarkerHeight };
            edges[edge] = of.HasLabel
                ? Placed(ways, of, isMarker: false) ?? Placed(ways, marker, isMarker: true) ?? new LaidOutEdge(ways[0].Curve, null, null, 0)
                : new LaidOutEdge(ways[0].Curve, null, null, 0);
        }

        LaidOutEdge? Placed(List<RoutedEdge> ways, LayoutEdge sized, bool isMarker)
        {
            foreach (var way in ways)
            {
                foreach (var (box, _) in LabelSpots.Of(way, sized))
                {
                    if (!boxes.Any(box.Grown(2).Overlaps) && !labels.Any(box.Grown(2).Overlaps))
                    {
                        labels.Add(box);
                        return new LaidOutEdge(way.Curve, isMarker ? null : box, isMarker ? box : null, 0);
                    }
                }
            }

            return null;
        }
    }
}
