using KnowledgeGraph.Presentation;
using KnowledgeGraph.Tests.Seed;
using KnowledgeGraph.Tests.Seed.SecondSeed;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

public sealed class PlacesTests(SeedGraph first, SecondSeedGraph second) : IClassFixture<SeedGraph>, IClassFixture<SecondSeedGraph>
{
    [Fact]
    public void A_place_is_not_drawn_in_what_it_no_longer_belonged_to_when_something_happened_there()
    {
        var builder = Town("2023-05-01");

        var town = PlacesPicture.Of(builder.Build()).Places.Single(place => place.Place.Id == new EntityId("town"));

        Assert.Equal("new-district", town.Around?.Place.Id.Value);
    }

    [Fact]
    public void A_place_is_drawn_in_what_it_belonged_to_at_the_time()
    {
        var builder = Town("1995-05-01");

        var picture = PlacesPicture.Of(builder.Build());

        Assert.Equal("old-district", picture.Places.Single(place => place.Place.Id == new EntityId("town")).Around?.Place.Id.Value);
        Assert.Equal(
            "Not drawn: Town (town) is part of New District (new-district) (not before 1 January 2001), the graph author's own assertion, which was not so when what is shown happened.",
            Assert.Single(picture.Notes));
    }

    [Fact]
    public void Of_too_many_places_those_where_something_happened_are_drawn_and_the_others_counted()
    {
        var builder = new EntityGraphBuilder();
        var places = Enumerable.Range(0, 5000).Select(number => builder.AddPlace($"p{number}", $"Place {number}")).ToList();
        Happens(builder, places[4000], "2023-05-01");

        var picture = PlacesPicture.Of(builder.Build());

        Assert.Equal(120, picture.Places.Count);
        Assert.Equal("p4000", picture.Places[^1].Place.Id.Value);
        Assert.Equal("4,880 places more, not drawn here; those where something is said to have happened come first.", Assert.Single(picture.Notes));
    }

    [Fact]
    public void Places_a_hundred_thousand_deep_are_a_picture_too()
    {
        var builder = new EntityGraphBuilder();
        var places = Enumerable.Range(0, 100_000).Select(number => builder.AddPlace($"p{number}", $"Place {number}")).ToList();
        foreach (var (inner, outer) in places.Zip(places.Skip(1)))
        {
            builder.Relate(inner, KnownRelationships.PartOf, outer);
        }

        var picture = PlacesPicture.Of(builder.Build());

        Assert.Equal("p119", Assert.Single(picture.Outermost).Place.Id.Value);
        Assert.StartsWith("99,880 places more", Assert.Single(picture.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_is_whole_however_long_it_is()
    {
        var builder = new EntityGraphBuilder();
        var name = string.Join(' ', Enumerable.Repeat("far", 100));
        var left = builder.AddPlace("left", name);
        builder.Relate(left, KnownRelationships.AdjacentTo, builder.AddPlace("right", "Right"));

        var svg = PlacesSvg.Of(PlacesPicture.Of(builder.Build()));

        var words = string.Join(' ', PictureLabels.Of(svg).Select(label => label.Text));
        Assert.Contains($"[1] {name} (left) touches Right (right), the graph author's own assertion", words, StringComparison.Ordinal);
        PictureLabels.AreApart(svg);
    }

    [Fact]
    public void What_happened_near_a_place_is_drawn_with_the_places_where_it_did()
    {
        var answer = second.Graph.EventsWithin(Quantity.AtMost(9.5m, "km"), new EntityId("region-line"));

        var svg = PlacesSvg.Of(answer);

        Assert.NotEmpty(answer);
        Assert.All(answer, near => Assert.Contains($"({near.Event.Id})", svg, StringComparison.Ordinal));
        Assert.Contains("(region-line)", svg, StringComparison.Ordinal);
        PictureLabels.AreApart(svg);
    }

    [Fact]
    public void What_happened_at_a_border_is_drawn_with_what_touches_the_border()
    {
        var answer = first.Graph.EventsOnBorder(new EntityId("state-border"));

        var svg = PlacesSvg.Of(answer);

        Assert.NotEmpty(answer);
        Assert.All(answer, near => Assert.Contains($"({near.Event.Id})", svg, StringComparison.Ordinal));
        Assert.Contains("(state-border)", svg, StringComparison.Ordinal);
        PictureLabels.AreApart(svg);
    }

    // A town that changed districts at the turn of 2001, where something happened.
    private static EntityGraphBuilder Town(string day)
    {
        var builder = new EntityGraphBuilder();
        var town = builder.AddPlace("town", "Town");
        var (before, after) = (builder.AddPlace("old-district", "Old District"), builder.AddPlace("new-district", "New District"));
        builder.Add(Part("before", town, before, "../2000-12-31"));
        builder.Add(Part("after", town, after, "2001-01-01/.."));
        Happens(builder, town, day);
        return builder;
    }

    private static Relationship Part(string id, Place inner, Place outer, string holds) =>
        new() { Id = new EntityId(id), Type = KnownRelationships.PartOf.Code, From = inner.Id, To = outer.Id, Holds = UncertainTime.FromEdtf(holds) };

    private static void Happens(EntityGraphBuilder builder, Place place, string day)
    {
        var fire = builder.AddEvent("fire", "fire");
        var paper = builder.AddOrganization("paper", "The Paper");
        var article = builder.AddDocument("article", "Fire", paper);
        builder.Add(new Statement
        {
            Id = new EntityId("said"),
            Act = KnownActs.Assert,
            Attribution = [new Hop(paper.Id)],
            Propositions =
            [
                new Proposition { Id = new EntityId("said.where"), Predicate = KnownPredicates.OccurredAt, Arguments = [new Argument(KnownRoles.Event, fire), new Argument(KnownRoles.Place, place)] },
                new Proposition { Id = new EntityId("said.when"), Predicate = KnownPredicates.Occurred, Arguments = [new Argument(KnownRoles.Event, fire), new Argument(KnownRoles.Time, new TimeTerm(UncertainTime.FromEdtf(day)))] },
            ],
            Source = new Provenance { Document = article.Id },
        });
    }
}
