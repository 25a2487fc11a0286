namespace KnowledgeGraph.Traversal;

/// <summary>How a pattern is searched for in one graph.</summary>
internal sealed class PatternPlan
{
    private PatternPlan(EntityGraph graph, PlannedNode[] nodes, PlannedStep[] steps, int pivot)
    {
        Graph = graph;
        Nodes = nodes;
        Steps = steps;
        Pivot = pivot;
        HasRepetition = Array.Exists(steps, step => step.IsRepeated);
    }

    public EntityGraph Graph { get; }

    public PlannedNode[] Nodes { get; }

    public PlannedStep[] Steps { get; }

    /// <summary>The place of the node that the search begins at.</summary>
    public int Pivot { get; }

    public bool HasRepetition { get; }

    /// <summary>The plan of which the least is to be expected.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="shape">The pattern.</param>
    /// <param name="pivot">The node to begin at; null for the one from which it costs least.</param>
    /// <exception cref="UnknownIdException">The pattern names a node that the graph does not have.</exception>
    /// <exception cref="ArgumentException">The pattern names a type of relationship or an act that the graph does not know.</exception>
    public static PatternPlan Of(EntityGraph graph, PatternShape shape, int? pivot = null)
    {
        var types = shape.Steps.Select(step => TypeOf(step, shape, graph.Vocabulary)).ToArray();
        var acts = shape.Nodes.Select(node => ActsOf(node, shape, graph.Vocabulary)).ToArray();
        var symmetric = SymmetricTypes(graph);
        var steps = shape.Steps.Select((step, place) => new PlannedStep(
            RowOf(step, types[place], step.IsOut, acts[place + 1], symmetric),
            RowOf(step, types[place], !step.IsOut, acts[place], symmetric),
            step.Least,
            step.Most,
            step.Most > 1 || shape.Steps.Count(other => other.Type == step.Type || other.Type.IsDefault || step.Type.IsDefault) > 1)).ToArray();

        var nodes = new PlannedNode[shape.Nodes.Count];
        for (var place = 0; place < nodes.Length; place++)
        {
            var kinds = MaskOf(shape.Nodes[place].Kinds);
            var onLeft = place == 0 ? ~0 : EndsOf(shape.Steps[place - 1], types[place - 1], leadsAway: !shape.Steps[place - 1].IsOut);
            var onRight = place == steps.Length ? ~0 : EndsOf(shape.Steps[place], types[place], leadsAway: shape.Steps[place].IsOut);
            nodes[place] = new PlannedNode
            {
                Index = graph.Index,
                Kinds = kinds,
                PossibleKinds = kinds & onLeft & onRight,
                Pins = PinsOf(shape.Nodes[place], graph),
                Acts = acts[place],
                Where = shape.Nodes[place].Where,
                FromLeft = Unknown(onLeft & ~kinds, place == 0 ? null : steps[place - 1].Onward),
                FromRight = Unknown(onRight & ~kinds, place == steps.Length ? null : steps[place].Back),
            };
        }

        return new PatternPlan(graph, nodes, steps, pivot ?? PatternEstimates.Of(graph).PivotOf(nodes, steps));
    }

    /// <summary>The same plan for the paths that begin with one node.</summary>
    public PatternPlan From(int first)
    {
        var before = Nodes[0];
        int[] pins = first < Graph.NodeCount && (before.Pins is null || Array.BinarySearch(before.Pins, first) >= 0) ? [first] : [];
        return new PatternPlan(Graph, [before.With(pins), .. Nodes.AsSpan(1)], Steps, pivot: 0);
    }

    private static NodeChecks Unknown(int otherKinds, PlannedRow? row) =>
        (otherKinds == 0 ? NodeChecks.None : NodeChecks.Kind) | (row?.Acts is null ? NodeChecks.Act : NodeChecks.None);

    // Null where any will do.
    private static RelationshipType? TypeOf(PatternStep step, PatternShape pattern, Vocabulary vocabulary)
    {
        if (step.Type.IsDefault)
        {
            return null;
        }

        return vocabulary.TryGetRelationshipType(step.Type, out var type)
            ? type
            : throw new ArgumentException(UndeclaredCode.Message("relationship type", step.Type, vocabulary.RelationshipTypes), nameof(pattern));
    }

    private static Code[] SymmetricTypes(EntityGraph graph)
    {
        var symmetric = new List<Code>();
        foreach (var code in graph.Index.Types)
        {
            if (graph.Vocabulary.TryGetRelationshipType(code, out var type) && type.IsSymmetric)
            {
                symmetric.Add(code);
            }
        }

        return [.. symmetric];
    }

    private static Code[]? ActsOf(PatternNode node, PatternShape pattern, Vocabulary vocabulary)
    {
        foreach (var act in node.Acts)
        {
            if (!vocabulary.TryGetAct(act, out _))
            {
                throw new ArgumentException(UndeclaredCode.Message("act", act, vocabulary.Acts), nameof(pattern));
            }
        }

        return node.Acts.Count == 0
            ? null
            : [.. vocabulary.Acts.Select(act => act.Code).Where(code => node.Acts.All(act => vocabulary.IsAct(code, act)))];
    }

    private static int[]? PinsOf(PatternNode node, EntityGraph graph)
    {
        if (node.Ids is null)
        {
            return null;
        }

        // Because an entity that the ledger has only later can be asked about, and is on no path.
        int[] pins = [.. node.Ids.Select(graph.OrdinalOrThrow).Where(ordinal => ordinal < graph.NodeCount)];
        Array.Sort(pins);
        return pins;
    }

    private static PlannedRow RowOf(PatternStep step, RelationshipType? type, bool leadsAway, Code[]? farActs, Code[] symmetric)
    {
        var isSymmetric = step.IsEitherWay || type?.IsSymmetric == true;
        var tellsActs = !leadsAway && !isSymmetric && step.Most == 1 && step.Type == KnownRelationships.About.Code;
        return new PlannedRow(step.Type, leadsAway, isSymmetric, type is null ? symmetric : [], tellsActs ? farActs : null, step.Along);
    }

    private static int EndsOf(PatternStep step, RelationshipType? type, bool leadsAway)
    {
        if (type is null)
        {
            return ~0;
        }

        var isEither = step.IsEitherWay || type.IsSymmetric;
        return (leadsAway || isEither ? MaskOf(type.From) : 0) | (!leadsAway || isEither ? MaskOf(type.To) : 0);
    }

    private static int MaskOf(ValueList<NodeKind> kinds)
    {
        var mask = 0;
        foreach (var kind in kinds.AsSpan())
        {
            mask |= 1 << (int)kind;
        }

        return mask;
    }
}
