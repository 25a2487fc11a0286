namespace KnowledgeGraph.Tests.Traversal;

/// <summary>A founder, a member, a press, its town, and a paper that reports the membership.</summary>
internal static class Harbour
{
    public static EntityId Alice { get; } = new("alice");

    public static EntityId Bruno { get; } = new("bruno");

    public static EntityId Press { get; } = new("press");

    public static EntityId Town { get; } = new("town");

    /// <summary>What the gazette says about Bruno; the membership rests on it.</summary>
    public static EntityId Report { get; } = new("report");

    public static EntityId Hermit { get; } = new("hermit");

    public static EntityGraph Graph { get; } = Build();

    private static EntityGraph Build()
    {
        var builder = new EntityGraphBuilder();
        var alice = builder.AddPerson("alice", "Alice Moreau");
        var bruno = builder.AddPerson("bruno", "Bruno Keller");
        var press = builder.AddOrganization("press", "Harbour Press");
        var town = builder.AddPlace("town", "Port Clement");
        var gazette = builder.AddOrganization("gazette", "Evening Gazette");
        var article = builder.AddDocument("article", "Who prints what", gazette);
        var report = builder.Add(new Statement
        {
            Id = Report,
            Act = KnownActs.Report,
            Attribution = [new Hop(gazette)],
            About = [bruno],
            Source = new Provenance { Document = article.Id },
        });
        builder.AddPerson("hermit", "Iris Holm");
        builder.Relate(alice, KnownRelationships.FounderOf, press);
        builder.Relate(bruno, KnownRelationships.MemberOf, press, report);
        builder.Relate(press, KnownRelationships.BasedIn, town);
        return builder.Build();
    }
}
