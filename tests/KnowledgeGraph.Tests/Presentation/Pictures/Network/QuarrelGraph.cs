namespace KnowledgeGraph.Tests.Presentation.Pictures.Network;

/// <summary>A small quarrel about a raid and a strike, to which each test adds what is said.</summary>
internal static class QuarrelGraph
{
    /// <summary>The graph with the statements, relationships and nodes given.</summary>
    public static EntityGraph With(params ReadOnlySpan<object> things)
    {
        var builder = new EntityGraphBuilder(new EntityId("quarrel"));
        var paper = builder.AddOrganization("paper", "The Paper");
        builder.AddOrganization("corps", "Corps");
        builder.AddOrganization("legion", "Legion");
        builder.AddOrganization("ministry", "Ministry");
        builder.AddPerson("crank", "Carl Crank");
        builder.AddPerson("aide", "Ada Aide");
        builder.AddPlace("village", "Village");
        builder.AddEvent("raid", "raid");
        builder.AddEvent("strike", "strike");
        builder.AddDocument("article", "Border report", paper);
        foreach (var thing in things)
        {
            if (thing is Relationship relationship)
            {
                builder.Add(relationship);
            }
            else
            {
                builder.Add((Node)thing);
            }
        }

        return builder.Build();
    }

    /// <summary>A statement of the article.</summary>
    public static Statement Says(string id, Code act, ValueList<Hop> chain, params ReadOnlySpan<Proposition> propositions) => new()
    {
        Id = new EntityId(id),
        Act = act,
        Attribution = chain,
        Propositions = [.. propositions],
        Source = new Provenance { Document = new EntityId("article") },
    };

    /// <summary>A hop of some speakers.</summary>
    public static Hop By(params ReadOnlySpan<string> speakers) => new() { Speakers = Ids(speakers) };

    /// <summary>A hop of somebody who speaks for somebody else.</summary>
    public static Hop For(string speaker, string principal) => new() { Speakers = Ids(speaker), OnBehalfOf = Ids(principal) };

    /// <summary>That some agents are responsible for an event.</summary>
    public static Proposition Responsible(string id, string happening, params ReadOnlySpan<string> agents) => new()
    {
        Id = new EntityId(id),
        Predicate = KnownPredicates.ResponsibleFor,
        Arguments = [new Argument(KnownRoles.Agent, Fillers(agents)), new Argument(KnownRoles.Event, (Term)new EntityId(happening))],
    };

    /// <summary>How many were killed in an event.</summary>
    public static Proposition Killed(string id, string happening, params ReadOnlySpan<Quantity> counts) => new()
    {
        Id = new EntityId(id),
        Predicate = KnownPredicates.Killed,
        Arguments = [new Argument(KnownRoles.Event, (Term)new EntityId(happening)), new Argument(KnownRoles.Count, Fillers(counts))],
    };

    private static ValueList<EntityId> Ids(params ReadOnlySpan<string> ids)
    {
        var list = new List<EntityId>();
        foreach (var id in ids)
        {
            list.Add(new EntityId(id));
        }

        return list.ToValueList();
    }

    private static ValueList<Term> Fillers(ReadOnlySpan<string> ids) => Ids(ids).Select(id => (Term)id).ToValueList();

    private static ValueList<Term> Fillers(ReadOnlySpan<Quantity> counts)
    {
        var list = new List<Term>();
        foreach (var count in counts)
        {
            list.Add(new QuantityTerm(count));
        }

        return list.ToValueList();
    }
}
