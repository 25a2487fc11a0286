namespace KnowledgeGraph.Tests.Queries;

/// <summary>A small invented world, a stoppage of cranes, in which statements are quick to write.</summary>
internal sealed class Newsroom
{
    private readonly EntityGraphBuilder _builder = new();

    public Newsroom()
    {
        Post = _builder.AddOrganization("post", "The Harbour Post");
        Union = _builder.AddOrganization("union", "Dockers' Union");
        Crew = _builder.AddOrganization("crew", "Crane Crew Committee");
        Port = _builder.AddOrganization("port", "Port Authority");
        Clerk = _builder.AddPerson("clerk", "Ines Varga");
        Stoppage = _builder.AddEvent("stoppage", "stoppage of the cranes");
        Walkout = _builder.AddEvent("walkout", "walkout at the gates");
        Article = _builder.AddDocument("article", "Cranes stand still", Post);
    }

    public Organization Post { get; }

    public Organization Union { get; }

    public Organization Crew { get; }

    public Organization Port { get; }

    public Person Clerk { get; }

    public Event Stoppage { get; }

    public Event Walkout { get; }

    public Document Article { get; }

    public EntityGraphBuilder Builder => _builder;

    public EntityGraph Graph() => _builder.Build();

    /// <summary>Adds a statement of the paper that somebody says who is responsible for an event.</summary>
    public Statement Says(string id, Act act, Agent[] speakers, Agent[] agents, Event about, Predicate? predicate = null, Polarity polarity = Polarity.Affirmative) =>
        Says(id, act, new Hop { Speakers = speakers.Select(speaker => speaker.Id).ToValueList() }, agents, about, predicate, polarity);

    public Statement Says(string id, Act act, Hop origin, Agent[] agents, Event about, Predicate? predicate = null, Polarity polarity = Polarity.Affirmative) =>
        _builder.Add(new Statement
        {
            Id = new EntityId(id),
            Act = act,
            Attribution = [new Hop(Post.Id), origin],
            Propositions =
            [
                new Proposition
                {
                    Id = new EntityId(id + ".p1"),
                    Predicate = predicate ?? KnownPredicates.ResponsibleFor,
                    Polarity = polarity,
                    Arguments = agents.Length == 0
                        ? [new Argument(KnownRoles.Event, about)]
                        : [new Argument(KnownRoles.Event, about), new Argument(KnownRoles.Agent, agents.Select(agent => (Term)agent).ToValueList())],
                },
            ],
            Source = new Provenance { Document = Article.Id },
        });

    /// <summary>Adds a statement of the paper that somebody goes back on, or assesses, another statement.</summary>
    public Statement SaysAbout(string id, Act act, Agent speaker, EntityId target, Verdict? verdict = null) =>
        _builder.Add(new Statement
        {
            Id = new EntityId(id),
            Act = act,
            Attribution = speaker == Post ? [new Hop(Post.Id)] : [new Hop(Post.Id), new Hop(speaker.Id)],
            Targets = [new StatementTarget(target)],
            Verdict = verdict,
            Source = new Provenance { Document = Article.Id },
        });
}
