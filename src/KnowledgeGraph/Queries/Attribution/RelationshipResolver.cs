namespace KnowledgeGraph.Queries;

/// <summary>Finds the relationships of nodes that hold at a moment, and looks up what they rest on.</summary>
internal sealed class RelationshipResolver
{
    private readonly EntityGraph _graph;
    private readonly AttributionResolver _statements;
    private readonly ForceReader _force;
    private readonly Dictionary<EntityId, AttributedStatement> _known = [];

    public RelationshipResolver(EntityGraph graph)
    {
        _graph = graph;
        _statements = new AttributionResolver(graph);
        _force = new ForceReader(graph);
    }

    /// <summary>The relationships of a type that lead from a node, or from what is judged to be one with it, in ledger order.</summary>
    public IEnumerable<Relationship> From(EntityId id, RelationshipType type) =>
        Of(id, ordinal => _graph.Index.From(ordinal, type.Code).ToArray());

    /// <summary>The relationships of a type that lead to a node, or to what is judged to be one with it, in ledger order.</summary>
    public IEnumerable<Relationship> To(EntityId id, RelationshipType type) =>
        Of(id, ordinal => _graph.Index.To(ordinal, type.Code).ToArray());

    /// <summary>The relationships of a type that a node, or what is judged to be one with it, is either end of, in ledger order.</summary>
    public IEnumerable<Relationship> Either(EntityId id, RelationshipType type) =>
        Of(id, ordinal => [.. _graph.Index.From(ordinal, type.Code), .. _graph.Index.To(ordinal, type.Code)]);

    /// <summary>The relationship with its evidence if it holds, or may hold, at a moment; else null.</summary>
    public AttributedRelationship? At(Relationship relationship, UncertainTime at) =>
        HoldingOf(relationship, at) is { } holding ? Resolve(relationship, holding) : null;

    /// <summary>
    /// Whether a relationship holds at a moment; null if it certainly does not. Without a moment everything holds; a moment
    /// that cannot be solved leaves everything possible, and so does a validity that is not known, is marked as rough or
    /// doubtful, or has an end that nobody knows.
    /// </summary>
    public Holding? HoldingOf(Relationship relationship, UncertainTime at)
    {
        if (at.IsUnknown)
        {
            return Holding.Certainly;
        }

        return HoldingOf(_graph.Solve(relationship.Holds).Time, _graph.Solve(at).Time);
    }

    /// <summary>The same for two times that are solved.</summary>
    public static Holding? HoldingOf(UncertainTime holds, UncertainTime at)
    {
        if (!holds.MayCoincideWith(at))
        {
            return null;
        }

        var isSure = !holds.IsApproximate && !holds.IsUncertain && holds.Edtf is { } edtf && edtf[0] != '/' && edtf[^1] != '/';
        return isSure && holds.Contains(at) ? Holding.Certainly : Holding.Possibly;
    }

    /// <summary>The relationship with its evidence. Costs the evidence.</summary>
    public AttributedRelationship Resolve(Relationship relationship, Holding holding)
    {
        var found = relationship.Evidence.Select(_graph.StatementOf).OfType<Statement>().Where(statement => !statement.IsRedacted).Distinct().ToList();
        var evidence = found.Select(Resolve).ToValueList();
        return new AttributedRelationship(_graph)
        {
            Relationship = relationship,
            From = _graph.Get<Node>(relationship.From),
            To = _graph.Get<Node>(relationship.To),
            Evidence = evidence,
            LostEvidence = relationship.Evidence.Where(id => _graph.StatementOf(id) is null or { IsRedacted: true }).ToValueList(),
            Holds = _graph.Solve(relationship.Holds),
            Holding = holding,
            IsTakenBack = found.Count > 0 && !found.Exists(_force.IsInForce),
        };
    }

    /// <summary>The statement with its evidence; looked up once.</summary>
    public AttributedStatement Resolve(Statement statement)
    {
        if (!_known.TryGetValue(statement.Id, out var attributed))
        {
            _known.Add(statement.Id, attributed = _statements.Resolve(statement));
        }

        return attributed;
    }

    private IEnumerable<Relationship> Of(EntityId id, Func<int, int[]> ordinals)
    {
        var same = _graph.SameAs(id);
        var found = same.SelectMany(one => ordinals(_graph.OrdinalOrThrow(one)));

        // Because a relationship between two that are one, and one of a node with itself, is met from both ends.
        return found.Distinct().Order().Select(_graph.Index.RelationshipAt);
    }
}
