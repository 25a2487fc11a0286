namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>
/// An edge list as memberships among organizations, which nothing is derived from: as it is, with other relationships among the same
/// nodes, with the last of the edges added one by one, and with edges that were recorded later.
/// </summary>
internal sealed class MemberGraph
{
    private const int Seed = 2024;
    private const int Edits = 10_000;

    private static readonly DateTimeOffset s_before = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_later = s_before.AddDays(1);

    private readonly EdgeList _list;
    private readonly int _edits;

    private MemberGraph(EdgeList list)
    {
        _list = list;
        _edits = Math.Min(Edits, list.Edges.Length / 2);
    }

    public static MemberGraph Of(EdgeInput input) => InputShelf.Get($"members {input.Name}", () => new MemberGraph(input.List));

    /// <summary>The memberships alone.</summary>
    public EntityGraph Plain => field ??= Begun(_list.Edges.Length).Build();

    /// <summary>As many alliances at random beside them.</summary>
    public EntityGraph Mixed
    {
        get
        {
            if (field is null)
            {
                var builder = Begun(_list.Edges.Length);
                AddOthers(builder, KnownRelationships.AlliedWith);
                field = builder.Build();
            }

            return field;
        }
    }

    /// <summary>The last 10,000 memberships each added by an edit of its own.</summary>
    public EntityGraph Edited
    {
        get
        {
            if (field is null)
            {
                field = Begun(_list.Edges.Length - _edits).Build();
                for (var edge = _list.Edges.Length - _edits; edge < _list.Edges.Length; edge++)
                {
                    field = field.Edit(builder => AddEdge(builder, edge));
                }
            }

            return field;
        }
    }

    /// <summary>The graph as of a moment after which as many memberships again were recorded.</summary>
    public EntityGraph AsOfAMoment
    {
        get
        {
            if (field is null)
            {
                var builder = Begun(_list.Edges.Length);
                builder.Recorded = s_later;
                AddOthers(builder, KnownRelationships.MemberOf);
                field = builder.Build().AsOf(KnowledgeCut.Recorded(s_before));
            }

            return field;
        }
    }

    /// <summary>The id of a vertex.</summary>
    public static EntityId IdOf(int vertex) => new($"o{vertex}");

    private EntityGraphBuilder Begun(int edges)
    {
        var builder = new EntityGraphBuilder { Recorded = s_before };
        for (var vertex = 0; vertex < _list.VertexCount; vertex++)
        {
            builder.AddOrganization($"o{vertex}", $"Organization {vertex}");
        }

        for (var edge = 0; edge < edges; edge++)
        {
            AddEdge(builder, edge);
        }

        return builder;
    }

    private void AddEdge(EntityGraphBuilder builder, int edge) =>
        Add(builder, $"r{edge}", KnownRelationships.MemberOf, _list.Edges[edge].Low, _list.Edges[edge].High);

    private void AddOthers(EntityGraphBuilder builder, RelationshipType type)
    {
        var random = new Random(Seed);
        for (var edge = 0; edge < _list.Edges.Length; edge++)
        {
            Add(builder, $"s{edge}", type, random.Next(_list.VertexCount), random.Next(_list.VertexCount));
        }
    }

    private static void Add(EntityGraphBuilder builder, string id, RelationshipType type, int from, int to) => builder.Add(new Relationship
    {
        Id = new EntityId(id),
        Type = type.Code,
        From = IdOf(from),
        To = IdOf(to),
    });
}
