namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>How fillers, places and times compare, looked up one by one without any index.</summary>
internal sealed class ConflictOracleReading(EntityGraph graph)
{
    private static readonly RelationshipType[] s_inside =
        [KnownRelationships.PartOf, KnownRelationships.SubEventOf, KnownRelationships.MemberOf, KnownRelationships.HoldsPosition, KnownRelationships.OfficeOf];

    private static readonly HashSet<string> s_administrative = ["country", "region", "district", "city", "town", "village"];

    public bool IsOne(Term left, Term right) => (left, right) switch
    {
        (NodeTerm a, NodeTerm b) => graph.IdentityOf(a.Id, b.Id) == JudgementVerdict.Same,
        (TextTerm a, TextTerm b) => string.Equals(a.Text.Trim(), b.Text.Trim(), StringComparison.OrdinalIgnoreCase),
        _ => left.Equals(right),
    };

    public bool IsUnsure(Term left, Term right) =>
        left is NodeTerm a && right is NodeTerm b && graph.IdentityOf(a.Id, b.Id) == JudgementVerdict.Unsure;

    public bool IsOneOrUnsure(Term left, Term right) => IsOne(left, right) || IsUnsure(left, right);

    /// <summary>Whether the inner is one with the outer or lies inside of it.</summary>
    public bool IsInside(Term outer, Term inner, UncertainTime at) => IsOne(outer, inner) || (outer, inner) switch
    {
        (NodeTerm a, NodeTerm b) => Contains(a.Id, b.Id, at),
        (QuantityTerm a, QuantityTerm b) => a.Quantity.Unit == b.Quantity.Unit && a.Quantity.Of == b.Quantity.Of
            && b.Quantity.Qualifier != QuantityQualifier.Unknown && a.Quantity.Interval.Contains(b.Quantity.Interval),
        (TimeTerm a, TimeTerm b) => graph.Solve(a.Time).Time.Contains(graph.Solve(b.Time).Time),
        _ => false,
    };

    public bool Matches(Term left, Term right, UncertainTime at) => IsInside(left, right, at) || IsInside(right, left, at) || IsComposed(left, right) || IsComposed(right, left);

    /// <summary>Whether an announcement and a fact fill a role alike.</summary>
    public bool Meets(Term left, Term right, UncertainTime at, bool isUnsureEnough) => (left, right) switch
    {
        (QuantityTerm a, QuantityTerm b) => a.Quantity.Unit == b.Quantity.Unit && a.Quantity.Interval.Overlaps(b.Quantity.Interval),
        (TimeTerm a, TimeTerm b) => graph.Solve(a.Time).Time.MayCoincideWith(graph.Solve(b.Time).Time),
        _ => (isUnsureEnough && IsUnsure(left, right)) || Matches(left, right, at),
    };

    public bool AreDisjoint(Term left, Term right) => (left, right) switch
    {
        (NodeTerm a, NodeTerm b) => AreDisjoint(graph.Get<Node>(a.Id), graph.Get<Node>(b.Id)),
        (StatementTerm a, StatementTerm b) => a.Id != b.Id,
        (TextTerm, TextTerm) => !IsOne(left, right),
        _ => false,
    };

    /// <summary>When the event that a proposition is about took place, under whatever id that is said; unknown if nobody says.</summary>
    public UncertainTime TimeOf(Proposition proposition) => proposition[KnownRoles.Event]?.Nodes
        .Where(id => graph.TryGet<Event>(id, out _))
        .Take(1)
        .SelectMany(graph.SameAs)
        .Select(id => graph.Solve(UncertainTime.RelativeTo(id, TimeOffset.Days(0))).Time)
        .FirstOrDefault(time => !time.IsUnknown) ?? default;

    // Everything that a chain of parts leads to, at a time; what is judged to be one is one.
    public bool Contains(EntityId outer, EntityId inner, UncertainTime at)
    {
        var reached = new HashSet<EntityId>(graph.SameAs(inner));
        for (var before = -1; before != reached.Count;)
        {
            before = reached.Count;
            foreach (var part in Relationships(s_inside).Where(part => reached.Contains(part.From) && (at.IsUnknown || graph.Solve(part.Holds).Time.MayCoincideWith(at))))
            {
                reached.UnionWith(graph.SameAs(part.To));
            }
        }

        return reached.Contains(outer);
    }

    private bool IsComposed(Term whole, Term part) => whole is NodeTerm group && part is NodeTerm member
        && Relationships([KnownRelationships.ComposedOf]).Any(link => graph.SameAs(group.Id).Contains(link.From) && graph.SameAs(member.Id).Contains(link.To));

    private IEnumerable<Relationship> Relationships(RelationshipType[] types) =>
        graph.Relationships.Where(relationship => !relationship.IsRedacted && types.Any(type => type.Code == relationship.Type));

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

        return (left is Agent && right is Agent) || (left is not Place && left.NodeKind == right.NodeKind);
    }

    private static bool AreApart(Place left, Place right) =>
        left is { Geometry: { } here, PrecisionMeters: { } leftPrecision } && right is { Geometry: { } there, PrecisionMeters: { } rightPrecision }
        && ConflictOracleGeometry.Metres(here, there) > leftPrecision + rightPrecision;
}
