using CsCheck;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

public sealed class PictureLawTests
{
    private static readonly string[] s_times =
    [
        "2023-05-23", "../2023-05-23", "2023-05-23/..", "2023-05", "2023~", "1850?", "2023-06-01T12:00:00Z", "2023-06-01T12:05:00Z", "19XX", "-0044-03-15", "2023-06-01/2023-06-09",
    ];

    private static readonly Gen<EntityGraph> s_graphs =
        Gen.Select(Gen.Int[1, 7], Gen.OneOf(HostileNames.All.Select(Gen.Const).ToArray()).Array[4, 10], Gen.OneOf(s_times.Select(Gen.Const).ToArray()).Array[3, 8], Gen.Int[0, 1000]).Select(Make);

    [Fact]
    public void No_label_covers_another_whatever_is_in_the_graph() => s_graphs.Sample(
        graph =>
        {
            foreach (var svg in Draw(graph))
            {
                PictureLabels.AreApart(svg);
            }
        },
        iter: 40);

    [Fact]
    public void No_name_changes_the_structure_of_a_picture()
    {
        var plain = Structures("name");

        Assert.All(HostileNames.All, name => Assert.Equal(plain, Structures(name)));
    }

    [Fact]
    public void A_name_is_shown_as_it_is_written()
    {
        const string Name = "&amp;&lt;</text>";

        Assert.All(Draw(Make(3, [Name], s_times, 7)), svg => Assert.Contains(PictureLabels.Of(svg), label => label.Text.StartsWith(Name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Places_that_lie_in_each_other_are_drawn_once()
    {
        var builder = new EntityGraphBuilder();
        var left = builder.AddPlace("left", "Left");
        var right = builder.AddPlace("right", "Right");
        builder.Relate(left, KnownRelationships.PartOf, right);
        builder.Relate(right, KnownRelationships.PartOf, left);

        var picture = PlacesPicture.Of(builder.Build());

        Assert.Equal(["left"], picture.Places.Where(place => place.Around is not null).Select(place => place.Place.Id.Value));
        Assert.Single(picture.Notes, note => note.StartsWith("Not drawn: Right (right) is part of Left (left)", StringComparison.Ordinal));
    }

    [Fact]
    public void An_event_that_was_asked_for_has_a_row_although_nobody_takes_a_stance()
    {
        var builder = new EntityGraphBuilder();
        builder.AddEvent("storm", "storm");
        var graph = builder.Build();

        Assert.Empty(graph.StanceMatrix().Events);
        Assert.Equal("storm", Assert.Single(graph.StanceMatrix(new EntityId("storm")).Events).Id.Value);
        Assert.Contains("nobody shown takes a stance", graph.StanceMatrix(new EntityId("storm")).ToSvg(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-06-01T12:00:00Z", "2023-06-01T12:09:00Z", "12:05")]
    [InlineData("2023-06-01", "2023-06-05T18:00:00Z", "12:00")]
    [InlineData("2023-06-01", "2023-06-05", "3 Jun")]
    [InlineData("2023-01", "2023-12", "Jul")]
    [InlineData("1950", "2023", "1990")]
    [InlineData("-0100", "1900", "1000")]
    public void An_axis_has_marks_that_fit_its_span(string from, string to, string label)
    {
        var scale = TimeScale.Of([UncertainTime.FromEdtf(from), UncertainTime.FromEdtf(to)], 0, 700)!;

        var ticks = TimeTicks.Of(scale, 12);

        Assert.InRange(ticks.Count, 3, 14);
        Assert.Contains(label, ticks.Select(tick => tick.Label));
    }

    private static List<string> Structures(string name) => Draw(Make(3, [name], s_times, 7)).Select(PictureLabels.StructureOf).ToList();

    private static IEnumerable<string> Draw(EntityGraph graph) =>
        [TimelineSvg.Of(graph.Timeline()), graph.StanceMatrix().ToSvg(), PlacesSvg.Of(PlacesPicture.Of(graph))];

    private static EntityGraph Make(int count, string[] names, string[] times, int seed)
    {
        var builder = new EntityGraphBuilder();
        var next = seed;
        string Name() => names[next++ % names.Length];
        UncertainTime Time() => UncertainTime.FromEdtf(times[next++ % times.Length]);
        var paper = builder.AddOrganization("paper", Name());
        var article = builder.Add(new Document { Id = new EntityId("article"), Title = Name(), Publisher = paper.Id, Published = Time() });
        var region = builder.Add(new Place { Id = new EntityId("region"), Name = Name(), Geometry = Geometry.Point(30, 50), PrecisionMeters = 3000 });
        for (var number = 0; number < count; number++)
        {
            var group = builder.AddOrganization($"g{number}", Name());
            var happening = builder.AddEvent($"e{number}", Name());
            var place = builder.Add(new Place { Id = new EntityId($"p{number}"), Name = Name(), Geometry = (seed + number) % 2 == 0 ? Geometry.Point(30 + (number * 0.1), 50 + (seed % 7 * 0.01)) : null });
            builder.Relate(place, KnownRelationships.PartOf, region);
            builder.Relate(place, KnownRelationships.Near, region);
            builder.Add(new Statement
            {
                Id = new EntityId($"s{number}"),
                Act = (seed + number) % 3 == 0 ? KnownActs.Accuse : KnownActs.ClaimResponsibility,
                Attribution = [new Hop(paper.Id), new Hop(group.Id)],
                Said = Time(),
                Propositions =
                [
                    new Proposition { Id = new EntityId($"s{number}.r"), Predicate = KnownPredicates.ResponsibleFor, Arguments = [new Argument(KnownRoles.Agent, (seed + number) % 3 == 0 ? paper : group), new Argument(KnownRoles.Event, happening)] },
                    new Proposition { Id = new EntityId($"s{number}.w"), Predicate = KnownPredicates.OccurredAt, Arguments = [new Argument(KnownRoles.Event, happening), new Argument(KnownRoles.Place, place)] },
                    new Proposition { Id = new EntityId($"s{number}.t"), Predicate = KnownPredicates.Occurred, Arguments = [new Argument(KnownRoles.Event, happening), new Argument(KnownRoles.Time, new TimeTerm(Time()))] },
                ],
                Source = new Provenance { Document = article.Id },
            });
        }

        return builder.Build();
    }
}
