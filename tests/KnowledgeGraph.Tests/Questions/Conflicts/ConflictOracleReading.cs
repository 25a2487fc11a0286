namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>How fillers, places and times compare, looked up one by one without any index.</summary>
internal sealed class ConflictOracleReading(EntityGraph graph)
{
    private static readonly HashSet<string> s_administrative = ["country", "region", "district", "city", "town", "village"];

    public bool IsOne(Term left, Term right) => (left, right) switch
    {
        (NodeTerm a, NodeTerm b) => graph.IdentityOf(a.Id, b.Id) == JudgementVerdict.Same,
        (TextTerm a, TextTerm b) => string.Equals(a.Text.Trim(), b.Text.Trim(), StringComparison.OrdinalIgnoreCase),
        (StatementTerm a, StatementTerm b) => a.Id == b.Id,
        _ => left.Equals(right),
    };

    public bool IsUnsure(Term left, Term right) =>
        left is NodeTerm a && right is NodeTerm b && graph.IdentityOf(a.Id, b.Id) == JudgementVerdict.Unsure;

    public bool IsOneOrUnsure(Term left, Term right) => IsOne(left, right) || IsUnsure(left, right);

    /// <summary>Whether the inner is one with the outer or lies inside of it.</summary>
    public bool IsInside(Term outer, Term inner, UncertainTime at) => IsOne(outer, inner) || (outer, inner) switch
    {
        (NodeTerm a, NodeTerm b) => Contains(a.Id, b.Id, at),
        (QuantityTerm a, QuantityTerm b) => a.Quantity.Unit == b.Quantity.Unit && a.Quantity.Of == b.Quantity.Of && a.Quantity.Interval.Contains(b.Quantity.Interval),
        (TimeTerm a, TimeTerm b) => graph.Solve(a.Time).Time.Contains(graph.Solve(b.Time).Time),
        _ => false,
    };

    public bool Matches(Term left, Term right, UncertainTime at) => IsInside(left, right, at) || IsInside(right, left, at);

    public bool AreDisjoint(Term left, Term right) => (left, right) switch
    {
        (NodeTerm a, NodeTerm b) => AreDisjoint(graph.Get<Node>(a.Id), graph.Get<Node>(b.Id)),
        (StatementTerm a, StatementTerm b) => a.Id != b.Id,
        (TextTerm, TextTerm) => !IsOne(left, right),
        _ => false,
    };

    /// <summary>When the events that fill a role of either took place, as far as that is known.</summary>
    public UncertainTime TimeOf(Proposition proposition) => proposition[KnownRoles.Event]?.Nodes
        .Select(id => graph.TryGet<Event>(id, out _) ? graph.Solve(UncertainTime.RelativeTo(id, TimeOffset.Days(0))).Time : default)
        .FirstOrDefault(time => !time.IsUnknown) ?? default;

    // Everything that a chain of parts leads to, at a time; what is judged to be one is one.
    public bool Contains(EntityId outer, EntityId inner, UncertainTime at)
    {
        var reached = new HashSet<EntityId>(graph.SameAs(inner));
        for (var before = -1; before != reached.Count;)
        {
            before = reached.Count;
            foreach (var part in graph.Relationships.Where(IsPart).Where(part => reached.Contains(part.From) && (at.IsUnknown || graph.Solve(part.Holds).Time.MayCoincideWith(at))))
            {
                reached.UnionWith(graph.SameAs(part.To));
            }
        }

        return reached.Contains(outer);
    }

    private static bool IsPart(Relationship relationship) =>
        !relationship.IsRedacted && (relationship.Type == KnownRelationships.PartOf.Code || relationship.Type == KnownRelationships.SubEventOf.Code);

    private bool AreDisjoint(Node left, Node right)
    {
        if (graph.IdentityOf(left.Id, right.Id) is JudgementVerdict.Same or JudgementVerdict.Unsure)
        {
            return false;
        }

        if (left is Place here && right is Place there)
        {
            return (here.Type == there.Type && s_administrative.Contains(here.Type.ToString())) || AreApart(here, there);
        }

        return left is not (Place or Position) && right is not (Place or Position);
    }

    private static bool AreApart(Place left, Place right) =>
        left.Geometry is { } here && right.Geometry is { } there
        && ConflictOracleGeometry.Metres(here, there) > (left.PrecisionMeters ?? 0) + (right.PrecisionMeters ?? 0);
}
