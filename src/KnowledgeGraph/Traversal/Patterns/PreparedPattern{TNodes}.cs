namespace KnowledgeGraph.Traversal;

/// <summary>
/// A pattern made ready for one graph, for those who ask it again and again: planned once, with the relationships of each step laid out, so that
/// asking it of one node costs what is found.
/// </summary>
/// <remarks>
/// It finds what <see cref="PatternMatching"/> finds, in the same order. It takes up room as long as it is kept: four bytes a node of the graph
/// and eight a relationship, for each step, of those that the step can take. A pattern with repeated steps or steps of any type is planned, and not laid out. It may be asked by
/// several threads at once.
/// </remarks>
/// <typeparam name="TNodes">The nodes of a match.</typeparam>
public sealed class PreparedPattern<TNodes>
{
    private readonly PatternRows[]? _rows;
    private readonly Lazy<int[]> _firstNodes;
    private PreparedSearch? _spare;

    internal PreparedPattern(PatternPlan plan, Func<MatchedNodes, TNodes> make)
    {
        Reading = new MatchReading<TNodes>(plan, make);
        if (plan.Steps.Length > 0 && !Array.Exists(plan.Steps, step => step.IsRepeated || step.Onward.Type.IsDefault))
        {
            _rows = [.. Enumerable.Range(0, plan.Steps.Length).Select(step => PatternRows.Of(plan, step))];
        }

        _firstNodes = new Lazy<int[]>(FirstNodes, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The graph that it was made ready for.</summary>
    public EntityGraph Graph => Reading.Plan.Graph;

    internal MatchReading<TNodes> Reading { get; }

    /// <summary>The paths that fit.</summary>
    /// <param name="budget">The most that going through them may cost; null for no limit.</param>
    /// <param name="cancellationToken">Ends going through them with an exception.</param>
    public PathMatches<TNodes> Match(WalkBudget? budget = null, CancellationToken cancellationToken = default) =>
        _rows is null || IsBetterBegunElsewhere
            ? new PathMatches<TNodes>(Reading, budget, cancellationToken)
            : new PathMatches<TNodes>(this, first: null, budget, cancellationToken);

    /// <summary>The paths that fit and whose first node is this one; none if it does not fit there. Costs what it looks at, and no planning.</summary>
    /// <param name="first">The node.</param>
    /// <param name="budget">The most that going through them may cost; null for no limit.</param>
    /// <param name="cancellationToken">Ends going through them with an exception.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public PathMatches<TNodes> MatchFrom(EntityId first, WalkBudget? budget = null, CancellationToken cancellationToken = default)
    {
        var root = Graph.OrdinalOrThrow(first);
        return _rows is null
            ? new PathMatches<TNodes>(Reading with { Plan = Reading.Plan.From(root) }, budget, cancellationToken)
            : new PathMatches<TNodes>(this, root, budget, cancellationToken);
    }

    internal PreparedSearch Begin(int? first, WalkMeter? meter)
    {
        var search = Interlocked.Exchange(ref _spare, null) ?? new PreparedSearch(Reading.Plan, _rows!);
        if (first is not { } root)
        {
            search.Begin(_firstNodes.Value, meter);
        }
        else if (root < Graph.NodeCount)
        {
            search.BeginFrom(root, meter);
        }
        else
        {
            // Because an entity that the ledger has only later can be asked about, and is on no path.
            search.Begin([], meter);
        }

        return search;
    }

    internal void GiveBack(PreparedSearch search)
    {
        search.Begin([], meter: null);
        Volatile.Write(ref _spare, search);
    }

    // Because ids given later in the pattern leave less to look at than all nodes that can stand first.
    private bool IsBetterBegunElsewhere => Reading.Plan.Nodes[Reading.Plan.Pivot].Pins is not null && Reading.Plan.Pivot > 0;

    private int[] FirstNodes() => Reading.Plan.Nodes[0].Pins ?? _rows![0].Nodes();
}
