namespace KnowledgeGraph.Traversal;

/// <summary>
/// The nodes that may stand at one place of a pattern on the left of where the search began, and the relationships by which each leads on to there.
/// </summary>
/// <remarks>
/// Layers are found from right to left and gone through from left to right: so that the search can begin where little is to be looked at, and the
/// matches come in one order all the same. A node is looked at once however many paths lead through it.
/// </remarks>
internal sealed class PatternLayer
{
    private PatternLayer(int[] nodes) => Nodes = nodes;

    /// <summary>The nodes, ascending.</summary>
    public int[] Nodes { get; }

    /// <summary>Where the relationships of each node begin, and one number more; empty where the step is repeated, and where the search began.</summary>
    public int[] Starts { get; private init; } = [];

    /// <summary>The relationships that lead on, by node, then ascending.</summary>
    public int[] Relationships { get; private init; } = [];

    /// <summary>The nodes of the next layer to which they lead.</summary>
    public int[] Others { get; private init; } = [];

    /// <summary>The places of those nodes in the next layer.</summary>
    public int[] Places { get; private init; } = [];

    /// <summary>How many relationships it takes at least to a node of the next layer; null where the step is not repeated.</summary>
    public Dictionary<int, int>? Distances { get; private init; }

    /// <summary>The place of a node among the nodes, or a negative number.</summary>
    public int PlaceOf(int node) => Array.BinarySearch(Nodes, node);

    /// <summary>The layer where the search begins.</summary>
    public static PatternLayer Of(BeginningNodes beginning)
    {
        var nodes = new List<int>();
        for (var node = beginning.Next(); node >= 0; node = beginning.Next())
        {
            nodes.Add(node);
        }

        return new PatternLayer([.. nodes]);
    }

    /// <summary>The layer on the left of one.</summary>
    /// <param name="step">The step between the two.</param>
    /// <param name="node">What must hold of its nodes.</param>
    /// <param name="next">The layer on the right.</param>
    /// <param name="reader">Reads rows.</param>
    public static PatternLayer Before(PlannedStep step, PlannedNode node, PatternLayer next, RowReader reader) =>
        step.IsRepeated ? BeforeRepeated(step, node, next, reader) : BeforeOne(step, node, next, reader);

    private static PatternLayer BeforeOne(PlannedStep step, PlannedNode node, PatternLayer next, RowReader reader)
    {
        // Because a number of two parts sorts by node, then by relationship, at the price of one comparison.
        var keys = new List<long>();
        var placeOfKey = new List<int>();
        var relationships = new int[RowReader.PieceLength];
        var others = new int[RowReader.PieceLength];
        for (var place = 0; place < next.Nodes.Length; place++)
        {
            RowCursor cursor = default;
            while (reader.Read(step.Back, next.Nodes[place], ref cursor, relationships, others) is var count and > 0)
            {
                for (var read = 0; read < count; read++)
                {
                    keys.Add(((long)others[read] << 32) | (uint)relationships[read]);
                    placeOfKey.Add(place);
                }
            }
        }

        long[] sorted = [.. keys];
        int[] places = [.. placeOfKey];
        Array.Sort(sorted, places);

        var nodes = new List<int>();
        var starts = new List<int>();
        var kept = 0;
        for (var first = 0; first < sorted.Length;)
        {
            var found = (int)(sorted[first] >> 32);
            var admits = node.Admits(found, node.FromRight);
            if (admits)
            {
                nodes.Add(found);
                starts.Add(kept);
            }

            for (; first < sorted.Length && (int)(sorted[first] >> 32) == found; first++)
            {
                if (admits)
                {
                    sorted[kept] = sorted[first];
                    places[kept++] = places[first];
                }
            }
        }

        starts.Add(kept);
        return new PatternLayer([.. nodes])
        {
            Starts = [.. starts],
            Relationships = Array.ConvertAll(sorted[..kept], key => (int)key),
            Others = Array.ConvertAll(places[..kept], place => next.Nodes[place]),
            Places = places,
        };
    }

    private static PatternLayer BeforeRepeated(PlannedStep step, PlannedNode node, PatternLayer next, RowReader reader)
    {
        var distances = next.Nodes.ToDictionary(reached => reached, _ => 0);
        var found = new HashSet<int>();
        var relationships = new int[RowReader.PieceLength];
        var others = new int[RowReader.PieceLength];
        var frontier = new List<int>(next.Nodes);
        for (var distance = 1; distance <= step.Most && frontier.Count > 0; distance++)
        {
            var farther = new List<int>();
            foreach (var reached in frontier)
            {
                RowCursor cursor = default;
                while (reader.Read(step.Back, reached, ref cursor, relationships, others) is var count and > 0)
                {
                    foreach (var other in others.AsSpan(0, count))
                    {
                        found.Add(other);
                        if (distances.TryAdd(other, distance))
                        {
                            farther.Add(other);
                        }
                    }
                }
            }

            frontier = farther;
        }

        int[] nodes = [.. found.Where(reached => node.Admits(reached, node.FromRight))];
        Array.Sort(nodes);
        return new PatternLayer(nodes) { Distances = distances };
    }
}
