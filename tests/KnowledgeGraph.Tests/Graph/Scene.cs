namespace KnowledgeGraph.Tests.Graph;

/// <summary>A small graph with nothing odd about it, which each test changes in one place.</summary>
internal static class Scene
{
    public static readonly EntityId Paper = new("paper");
    public static readonly EntityId Article = new("article");
    public static readonly EntityId Corps = new("corps");
    public static readonly EntityId Legion = new("legion");
    public static readonly EntityId Ministry = new("ministry");
    public static readonly EntityId Spokesman = new("spokesman");
    public static readonly EntityId Office = new("office");
    public static readonly EntityId Region = new("region");
    public static readonly EntityId Village = new("village");
    public static readonly EntityId Attack = new("attack");
    public static readonly EntityId Car = new("car");
    public static readonly EntityId Claim = new("claim");
    public static readonly EntityId ClaimProposition = new("claim.p1");

    public static readonly DateTimeOffset Recorded = new(2023, 6, 2, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Both militias claim the attack, through the paper, in the headline of its article.</summary>
    public static Statement TheClaim { get; } = Said("claim", KnownActs.ClaimResponsibility, Responsible("claim.p1", Corps, Legion)) with
    {
        Attribution = [new Hop(Paper), new Hop(Corps, Legion)],
        Source = new Provenance { Document = Article, Part = "headline", Spans = [new TextSpan(0, 10)] },
    };

    public static EntityGraphBuilder Builder()
    {
        var builder = new EntityGraphBuilder(new EntityId("scene")) { Recorded = Recorded };
        builder.Add(new Organization { Id = Paper, Name = "The Paper", Type = new Code("media") });
        builder.Add(new Document
        {
            Id = Article,
            Title = "Border report",
            Publisher = Paper,
            Published = UncertainTime.OnDay(2023, 6, 1),
            Length = 1000,
            Parts =
            [
                new DocumentPart { Key = "headline", Type = new Code("headline"), Spans = [new TextSpan(0, 20)] },
                new DocumentPart { Key = "footer", Published = UncertainTime.OnDay(2023, 6, 5) },
            ],
        });
        builder.Add(new Organization { Id = Corps, Name = "Volunteer Corps", Type = new Code("militia") });
        builder.Add(new Organization { Id = Legion, Name = "Legion", Type = new Code("militia") });
        builder.Add(new Organization { Id = Ministry, Name = "Ministry", Type = new Code("ministry") });
        builder.Add(new Person { Id = Spokesman, Name = "Igor Sokolov" });
        builder.Add(new Position { Id = Office, Title = "spokesman of the ministry", Organization = Ministry });
        builder.Add(new Place { Id = Region, Name = "Region", Type = new Code("region") });
        builder.Add(new Place { Id = Village, Name = "Village", Type = new Code("village") });
        builder.Add(new Event { Id = Attack, Label = "attack in the region", Type = new Code("attack") });
        builder.Add(new Thing { Id = Car, Name = "car", Type = new Code("vehicle") });
        builder.Add(TheClaim);
        return builder;
    }

    public static EntityGraph Graph(Action<EntityGraphBuilder>? change = null)
    {
        var builder = Builder();
        change?.Invoke(builder);
        return builder.Build();
    }

    /// <summary>What forbids the graph, which must be forbidden.</summary>
    public static ValueList<Problem> Problems(Action<EntityGraphBuilder> change)
    {
        var builder = Builder();
        change(builder);
        return Assert.Throws<InvalidLedgerException>(builder.Build).Problems;
    }

    public static Problem Problem(Action<EntityGraphBuilder> change) => Assert.Single(Problems(change));

    /// <summary>The findings of one sort, of a graph that has no others.</summary>
    public static List<Finding> Findings(FindingCode code, Action<EntityGraphBuilder> change)
    {
        var findings = Graph(change).Findings;
        Assert.All(findings, finding => Assert.Equal(code, finding.Code));
        return [.. findings];
    }

    /// <summary>A statement of the spokesman, as the paper's article has it.</summary>
    public static Statement Said(string id, Code act, params ReadOnlySpan<Proposition> propositions) => new()
    {
        Id = new EntityId(id),
        Act = act,
        Attribution = [new Hop(Paper), new Hop(Spokesman)],
        Propositions = [.. propositions],
        Source = new Provenance { Document = Article },
    };

    public static Proposition Responsible(string id, params ReadOnlySpan<EntityId> agents) => new()
    {
        Id = new EntityId(id),
        Predicate = KnownPredicates.ResponsibleFor,
        Arguments =
        [
            new Argument(KnownRoles.Agent, agents.ToArray().Select(agent => (Term)agent).ToValueList()),
            new Argument(KnownRoles.Event, Attack),
        ],
    };

    public static Proposition Proposition(string id, Code predicate, params ReadOnlySpan<(Code Role, Term Filler)> arguments) => new()
    {
        Id = new EntityId(id),
        Predicate = predicate,
        Arguments = arguments.ToArray().Select(argument => new Argument(argument.Role, argument.Filler)).ToValueList(),
    };

    public static Relationship Link(string id, EntityId from, Code type, EntityId to) =>
        new() { Id = new EntityId(id), From = from, Type = type, To = to };

    public static Judgement Judge(string id, JudgementVerdict verdict, params ReadOnlySpan<EntityId> of) =>
        new() { Id = new EntityId(id), Verdict = verdict, Of = [.. of] };

    /// <summary>Adds a node, a relationship or a judgement.</summary>
    public static void Add(EntityGraphBuilder builder, object value)
    {
        switch (value)
        {
            case Node node:
                builder.Add(node);
                break;
            case Relationship relationship:
                builder.Add(relationship);
                break;
            default:
                builder.Add((Judgement)value);
                break;
        }
    }
}
