namespace KnowledgeGraph.Tests.Questions.Places;

/// <summary>A small invented coast with places, fires and somebody who says where they were.</summary>
internal sealed class Coast
{
    public Coast()
    {
        Post = Builder.AddOrganization("post", "The Harbour Post");
        Brigade = Builder.AddOrganization("brigade", "Fire Brigade");
        Owner = Builder.AddOrganization("owner", "Quay Company");
        Article = Builder.AddDocument("article", "Fires along the coast", Post);
        Lume = Place("lume", "region");
        LumeCity = Place("lume-city", "city");
        Quay = Place("quay", "site");
        Fire = Builder.AddEvent("fire", "fire in a shed");
    }

    public EntityGraphBuilder Builder { get; } = new();

    public Organization Post { get; }

    public Organization Brigade { get; }

    public Organization Owner { get; }

    public Document Article { get; }

    public Place Lume { get; }

    public Place LumeCity { get; }

    public Place Quay { get; }

    public Event Fire { get; }

    public EntityGraph Graph => Builder.Build();

    public Place Place(string id, string kind, Geometry? geometry = null, double? precision = null) =>
        Builder.Add(new Place { Id = new EntityId(id), Name = "Lume", Type = new Code(kind), Geometry = geometry, PrecisionMeters = precision });

    public Relationship Link(string id, Place from, RelationshipType type, Place to, string holds = "unknown", Quantity? distance = null) =>
        Builder.Add(new Relationship { Id = new EntityId(id), From = from.Id, Type = type.Code, To = to.Id, Holds = UncertainTime.Parse(holds), Distance = distance });

    public Statement Says(string id, Agent speaker, Predicate predicate, params (Code Role, Term Filler)[] arguments) =>
        Says(id, KnownActs.Assert, speaker, predicate, Polarity.Affirmative, arguments);

    public Statement Says(string id, Act act, Agent speaker, Predicate predicate, Polarity polarity, params (Code Role, Term Filler)[] arguments) =>
        Builder.Add(new Statement
        {
            Id = new EntityId(id),
            Act = act,
            Attribution = [new Hop(Post.Id), new Hop(speaker.Id)],
            Propositions =
            [
                new Proposition
                {
                    Id = new EntityId(id + ".p1"),
                    Predicate = predicate,
                    Polarity = polarity,
                    Arguments = arguments.Select(argument => new Argument(argument.Role, argument.Filler)).ToValueList(),
                },
            ],
            Source = new Provenance { Document = Article.Id },
        });

    public Statement SaysWhere(string id, Place place, Event? happening = null) =>
        Says(id, Brigade, KnownPredicates.OccurredAt, (KnownRoles.Event, happening ?? Fire), (KnownRoles.Place, place));
}
