using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Turns a walk of ordinals into a neighborhood of nodes and relationships.</summary>
internal sealed class NeighborhoodWalk
{
    private readonly IGraphIndex _index;
    private readonly WalkFilter _filter;
    private readonly WalkMeter _meter;
    private readonly BreadthFirstWalk _walk;

    private NeighborhoodWalk(IGraphIndex index, WalkFilter filter, WalkMeter meter, int center)
    {
        _index = index;
        _filter = filter;
        _meter = meter;
        _walk = new BreadthFirstWalk(index, filter, meter, center);
    }

    public static Neighborhood Around(int center, int depth, EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        var meter = new WalkMeter(options.Budget, cancellationToken);
        var walk = new NeighborhoodWalk(graph.Index, WalkFilter.Of(graph, options), meter, center);
        walk._walk.Run(depth);
        var neighbors = walk.Neighbors();
        var relationships = walk.Relationships();
        return new Neighborhood(graph)
        {
            Center = graph.Index.NodeAt(center),
            Depth = depth,
            Neighbors = new ValueList<Neighbor>(neighbors),
            Relationships = new ValueList<Relationship>(relationships),
            CutReason = meter.CutReason,
        };
    }

    private Neighbor[] Neighbors()
    {
        var neighbors = new Neighbor[_walk.Count - 1];
        for (var distance = 1; distance < _walk.LayerCount; distance++)
        {
            var (start, end) = _walk.Layer(distance);
            var nodes = new int[end - start];
            var vias = new int[end - start];
            for (var place = 0; place < nodes.Length; place++)
            {
                nodes[place] = _walk.NodeAt(start + place);
                vias[place] = _walk.ViaAt(start + place);
            }

            Array.Sort(nodes, vias);
            for (var place = 0; place < nodes.Length; place++)
            {
                neighbors[start - 1 + place] = new Neighbor
                {
                    Node = _index.NodeAt(nodes[place]),
                    Distance = distance,
                    Via = _index.RelationshipAt(vias[place]),
                };
            }
        }

        return neighbors;
    }

    private Relationship[] Relationships()
    {
        var found = new OrdinalSet(_index.RelationshipCount);
        for (var position = 0; position < _walk.Count && _meter.CutReason is null; position++)
        {
            CollectFrom(_walk.NodeAt(position), found);
        }

        if (_meter.CutReason is not null)
        {
            // Because a neighbor without the relationship that leads to it would hang in the air.
            for (var position = 1; position < _walk.Count; position++)
            {
                found.Add(_walk.ViaAt(position));
            }
        }

        return Array.ConvertAll(found.ToAscending(), _index.RelationshipAt);
    }

    private void CollectFrom(int node, OrdinalSet found)
    {
        foreach (var relationship in _index.From(node))
        {
            if (!_meter.MayLook())
            {
                return;
            }

            if (_walk.HasReached(_index.TargetOf(relationship)) && _filter.Keeps(relationship))
            {
                found.Add(relationship);
            }
        }
    }
}
