namespace KnowledgeGraph.Traversal;

/// <summary>
/// The relationships that one step of a pattern can take at each node, with the nodes at their other ends, laid out so that going along one is a
/// look at one place. What either end has to be by its kind and act is seen to already.
/// </summary>
internal sealed class PatternRows
{
    // How many relationships are looked at together, because asking for the ends of each costs more.
    private const int EndsAtOnce = 1024;

    private PatternRows(int[] starts, PatternCell[] cells)
    {
        Starts = starts;
        Cells = cells;
    }

    /// <summary>By node, where its cells begin; one more than there are nodes.</summary>
    public int[] Starts { get; }

    /// <summary>By node, then by relationship.</summary>
    public PatternCell[] Cells { get; }

    /// <summary>Lays out a step that is not repeated and has a type. Costs a look at every relationship.</summary>
    public static PatternRows Of(PatternPlan plan, int step)
    {
        var index = plan.Graph.Index;
        var row = plan.Steps[step].Onward;
        var type = index.Types.IndexOf(row.Type);
        var near = new FittingNodes(plan, step);
        var far = new FittingNodes(plan, step + 1);
        var starts = new int[index.NodeCount + 1];
        var found = new List<(int Near, PatternCell Cell)>();
        var sources = new int[EndsAtOnce];
        var targets = new int[EndsAtOnce];
        for (var relationship = 0; relationship < index.RelationshipCount && type >= 0; relationship++)
        {
            var place = relationship % EndsAtOnce;
            if (place == 0)
            {
                var count = Math.Min(EndsAtOnce, index.RelationshipCount - relationship);
                index.ReadEnds(relationship, sources.AsSpan(0, count), targets.AsSpan(0, count));
            }

            if (index.TypeNumberOf(relationship) != type)
            {
                continue;
            }

            var (source, target) = (sources[place], targets[place]);
            if (row.LeadsAway || row.IsSymmetric)
            {
                Add(source, target, relationship);
            }

            // A relationship from a node to itself is one, whichever way it is gone along.
            if (row.IsSymmetric ? source != target : !row.LeadsAway)
            {
                Add(target, source, relationship);
            }
        }

        return new PatternRows(starts, Sort(found, starts));

        void Add(int from, int to, int relationship)
        {
            if (near.Has(from) && far.Has(to))
            {
                found.Add((from, new PatternCell(to, relationship)));
                starts[from + 1]++;
            }
        }
    }

    /// <summary>The nodes that have a cell, ascending.</summary>
    public int[] Nodes()
    {
        var nodes = new List<int>();
        for (var node = 0; node < Starts.Length - 1; node++)
        {
            if (Starts[node] < Starts[node + 1])
            {
                nodes.Add(node);
            }
        }

        return [.. nodes];
    }

    // A counting sort by the node, after which the counts are where each begins.
    private static PatternCell[] Sort(List<(int Near, PatternCell Cell)> found, int[] starts)
    {
        for (var node = 1; node < starts.Length; node++)
        {
            starts[node] += starts[node - 1];
        }

        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        var cells = new PatternCell[found.Count];
        foreach (var (near, cell) in found)
        {
            cells[next[near]++] = cell;
        }

        return cells;
    }
}
