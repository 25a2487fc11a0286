namespace KnowledgeGraph.Queries;

/// <summary>Whether a statement is about a node, or about what lies inside it or is a member of it.</summary>
internal sealed class SubjectCondition
{
    private readonly EntityGraph _graph;
    private readonly StatementFilter _filter;
    private readonly EntityId _about;
    private readonly ContainmentReader _containment;
    private readonly HashSet<EntityId> _fitting;
    private readonly Dictionary<(EntityId Node, UncertainTime At), bool> _fits = [];

    public SubjectCondition(EntityGraph graph, StatementFilter filter, EntityId about)
    {
        _graph = graph;
        _filter = filter;
        _about = graph.Get<Node>(about);
        _containment = new ContainmentReader(graph);
        _fitting = IsWide ? Reach.From(graph, about, id => Inwards(id)).All.ToHashSet() : graph.SameAs(about).ToHashSet();
    }

    /// <summary>Every node that fits at one time or another.</summary>
    public IEnumerable<EntityId> Starts => _fitting;

    private bool IsWide => _filter.IncludingInside || _filter.IncludingMembers;

    public bool Holds(Statement statement)
    {
        var named = _graph.RelationshipsFrom(statement.Id, KnownRelationships.About).Select(about => about.To).Where(_fitting.Contains);
        if (!IsWide)
        {
            return named.Any();
        }

        var at = (statement.Holds.IsUnknown ? _graph.SaidOf(statement) : _graph.Solve(statement.Holds)).Time;
        return named.Any(id => Fits(id, at));
    }

    private bool Fits(EntityId id, UncertainTime at)
    {
        if (at.IsUnknown)
        {
            return true;
        }

        if (!_fits.TryGetValue((id, at), out var fits))
        {
            _fits.Add((id, at), fits = Reach.From(_graph, id, one => Outwards(one, at)).Contains(_about));
        }

        return fits;
    }

    private IEnumerable<(Relationship Via, EntityId To)> Inwards(EntityId id)
    {
        var inside = _filter.IncludingInside ? _containment.PartsOf(id) : [];
        return _filter.IncludingMembers
            ? inside.Concat(_graph.RelationshipsTo(id, KnownRelationships.MemberOf).Select(member => (member, member.From)))
            : inside;
    }

    private IEnumerable<(Relationship Via, EntityId To)> Outwards(EntityId id, UncertainTime at)
    {
        var around = _filter.IncludingInside ? _containment.WholesOf(id, at) : [];
        return _filter.IncludingMembers
            ? around.Concat(_graph.RelationshipsFrom(id, KnownRelationships.MemberOf)
                .Where(member => _graph.Solve(member.Holds).Time.MayCoincideWith(at))
                .Select(member => (member, member.To)))
            : around;
    }
}
