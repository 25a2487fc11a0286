namespace KnowledgeGraph.Tests.Presentation;

/// <summary>A graph in which every type of relationship of the vocabulary occurs, one of a caller's own too.</summary>
internal static class RelationshipWorld
{
    public static RelationshipType<Organization, Organization> Supplies { get; } = new() { Code = new Code("supplies"), Label = "supplies", InverseLabel = "is supplied by" };

    public static RelationshipType<Organization, Place> Shuns { get; } = new() { Code = new Code("shuns") };

    public static EntityGraph Graph { get; } = Build();

    private static EntityGraph Build()
    {
        var builder = new EntityGraphBuilder(new EntityId("world"), new StoppedClock());
        builder.Declare(Supplies);
        builder.Declare(Shuns);
        var paper = builder.AddOrganization("paper", "The Harbour Post");
        var union = builder.AddOrganization("union", "Dockers' Union");
        var crew = builder.AddOrganization("crew", "Crane Crew");
        var lena = builder.AddPerson("lena", "Lena Hart");
        var sam = builder.AddPerson("sam", "Sam Okoro");
        var quay = builder.AddPlace("quay", "North Quay");
        var square = builder.AddPlace("square", "Crane Square");
        var strike = builder.AddEvent("strike", "strike, March 2024");
        var walkout = builder.AddEvent("walkout", "walkout of 9 March");
        builder.Add(new Position { Id = Id("chair"), Title = "chair of the board", Organization = union, Jurisdiction = quay });
        var draft = builder.Add(new Document { Id = Id("draft"), Title = "Cranes stand still", Publisher = paper, Published = UncertainTime.OnDay(2024, 3, 11) });
        var article = builder.Add(new Document
        {
            Id = Id("article"),
            Title = "Cranes stand still, second edition",
            Publisher = paper,
            Published = UncertainTime.OnDay(2024, 3, 12),
            Authors = [lena],
            Contributors = [sam],
            VersionOf = draft.Id,
        });
        var says = Says("says", KnownActs.Assert, [new(paper), new(lena) { OnBehalfOf = [union] }]) with
        {
            Addressees = [sam],
            Occasion = walkout,
            Propositions =
            [
                new Proposition
                {
                    Id = Id("says.p1"),
                    Predicate = KnownPredicates.OccurredAt,
                    Arguments = [new Argument(KnownRoles.Event, (Term)strike.Id), new Argument(KnownRoles.Place, (Term)quay.Id)],
                },
                new Proposition
                {
                    Id = Id("says.p2"),
                    Predicate = KnownPredicates.ResponsibleFor,
                    Arguments = [new Argument(KnownRoles.Event, (Term)strike.Id), new Argument(KnownRoles.Agent, (Term)union.Id)],
                },
            ],
        };
        builder.Add(says);
        builder.Add(Says("other", KnownActs.Report, [new(paper)]));
        builder.Add(Says("checks", KnownActs.Assess, [new(crew)]) with { Targets = [new StatementTarget(says.Id)], Verdict = Verdict.CouldNotVerify });
        builder.Add(Says("corrects", KnownActs.Correct, [new(paper)]) with { Targets = [new StatementTarget(Id("other"))] });
        Link(KnownRelationships.PartOf, crew, union, "says");
        Link(KnownRelationships.AdjacentTo, quay, square);
        Link(KnownRelationships.Near, quay, square, "other");
        Link(KnownRelationships.HoldsPosition, lena, Id("chair"), "says", "other");
        Link(KnownRelationships.FounderOf, sam, union, "other");
        Link(KnownRelationships.MemberOf, sam, crew, "other", "corrects");
        Link(KnownRelationships.ComposedOf, union, crew);
        Link(KnownRelationships.BasedIn, union, quay, "says");
        Link(KnownRelationships.AlliedWith, union, paper, "checks");
        Link(KnownRelationships.SpeaksFor, lena, union, "says");
        Link(KnownRelationships.SubEventOf, walkout, strike);
        Link(KnownRelationships.CausedBy, strike, walkout, "other");
        Link(KnownRelationships.Before, walkout, says.Id);
        Link(KnownRelationships.After, strike, walkout);
        Link(KnownRelationships.Supports, Id("other"), says.Id);
        Link(KnownRelationships.Refutes, Id("checks"), says.Id, "other");
        Link(KnownRelationships.SameClaimAs, Id("other"), Id("corrects"));
        Link(Supplies, union, crew);
        Link(Shuns, union, square);
        return builder.Build();

        void Link(RelationshipType type, EntityId from, EntityId to, params string[] evidence) => builder.Add(new Relationship
        {
            Id = new EntityId($"r{builder.EntryCount}"),
            Type = type,
            From = from,
            To = to,
            Evidence = evidence.Select(Id).ToValueList(),
            Distance = type == KnownRelationships.Near ? Quantity.About(300, "m") : null,
            Holds = type == KnownRelationships.HoldsPosition ? UncertainTime.NotBefore(UncertainTime.InYear(2019)) : default,
        });

        Statement Says(string id, Act act, ValueList<Hop> chain) => new()
        {
            Id = Id(id),
            Act = act,
            Attribution = chain,
            Source = new Provenance { Document = article.Id },
        };
    }

    private static EntityId Id(string text) => new(text);

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 3, 13, 8, 0, 0, TimeSpan.Zero);
    }
}
