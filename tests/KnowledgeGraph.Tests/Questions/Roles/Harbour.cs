namespace KnowledgeGraph.Tests.Questions.Roles;

/// <summary>A small invented world of a harbour and its offices.</summary>
internal sealed class Harbour
{
    public Harbour()
    {
        Post = Builder.AddOrganization("post", "The Harbour Post");
        Article = Builder.AddDocument("article", "Who runs the quays", Post);
        Port = Builder.AddOrganization("port", "Port Authority");
        Pilots = Builder.AddOrganization("pilots", "Pilots' Office");
        Bay = Builder.AddPlace("bay", "Bay of Lume");
        Varga = Builder.AddPerson("varga", "Ines Varga");
        Okoro = Builder.AddPerson("okoro", "Ben Okoro");
        Master = Builder.Add(new Position { Id = new EntityId("master"), Title = "harbour master", Organization = Port.Id, Jurisdiction = Bay.Id });
    }

    public EntityGraphBuilder Builder { get; } = new();

    public Organization Post { get; }

    public Document Article { get; }

    public Organization Port { get; }

    public Organization Pilots { get; }

    public Place Bay { get; }

    public Person Varga { get; }

    public Person Okoro { get; }

    public Position Master { get; }

    public EntityGraph Graph => Builder.Build();

    public Relationship Link(string id, Node from, RelationshipType type, Node to, string holds = "unknown", params Statement[] evidence) =>
        Builder.Add(new Relationship
        {
            Id = new EntityId(id),
            From = from,
            Type = type.Code,
            To = to,
            Holds = UncertainTime.Parse(holds),
            Evidence = evidence.Select(statement => statement.Id).ToValueList(),
        });

    public Statement Says(string id, Agent speaker) => Builder.Add(new Statement
    {
        Id = new EntityId(id),
        Act = KnownActs.Assert,
        Attribution = [new Hop(Post.Id), new Hop(speaker.Id)],
        About = [Port.Id],
        Source = new Provenance { Document = Article.Id },
    });
}
