using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

public sealed class TimeScaleTests
{
    [Fact]
    public void One_event_of_another_century_leaves_the_days_of_the_others_their_room()
    {
        var scale = Scale("1850-03-01", "2023-05-23", "2023-05-31", "2023-06-01", "2023-06-09");

        Assert.Equal(2, scale.Parts.Count);
        Assert.True(Place(scale, "2023-06-09") - Place(scale, "2023-05-23") > 300);
        Assert.True(Place(scale, "1850-03-01") < scale.Parts[0].Right && Place(scale, "2023-05-23") > scale.Parts[1].Left);
    }

    [Fact]
    public void Times_that_are_spread_have_an_axis_in_one_piece() =>
        Assert.Single(Scale("1950", "1970", "1990", "2001", "2023").Parts);

    [Fact]
    public void Every_part_of_a_broken_axis_says_when_it_is()
    {
        var scale = Scale("-0500", "1850-03-01", "2023-05-23", "2023-05-31", "2023-06-01", "2023-06-02", "2023-06-03", "2023-06-09");

        var ticks = TimeTicks.Of(scale, 12);

        Assert.True(scale.Parts.Count > 2);
        Assert.All(scale.Parts, part => Assert.Contains(ticks, tick => tick.Place >= part.Left && tick.Place <= part.Right));
    }

    [Fact]
    public void Later_is_never_further_left()
    {
        var scale = Scale("1850", "1999-03", "2023-05-23", "2023-05-31", "2023-06-01", "2023-06-02", "2023-06-09");

        var places = Enumerable.Range(0, 2500).Select(step => scale.At(-3_900_000_000 + (step * 2_300_000.0))).ToList();

        Assert.Equal(places.Order(), places);
        Assert.All(places, place => Assert.InRange(place, 0, 700));
    }

    [Fact]
    public void A_picture_says_where_its_axis_is_broken()
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "The Paper");
        var article = builder.AddDocument("article", "Fires", paper);
        foreach (var (number, day) in new[] { "1850-03-01", "2023-05-23", "2023-05-31", "2023-06-01", "2023-06-09" }.Index())
        {
            var fire = builder.AddEvent($"fire{number}", "fire");
            builder.Add(new Statement
            {
                Id = new EntityId($"said{number}"),
                Act = KnownActs.Assert,
                Attribution = [new Hop(paper.Id)],
                Propositions = [new Proposition { Id = new EntityId($"said{number}.when"), Predicate = KnownPredicates.Occurred, Arguments = [new Argument(KnownRoles.Event, fire), new Argument(KnownRoles.Time, new TimeTerm(UncertainTime.FromEdtf(day)))] }],
                Source = new Provenance { Document = article.Id },
            });
        }

        var svg = TimelineSvg.Of(builder.Build().Timeline());

        Assert.Contains("it leaves out the time from 2 Mar 1850 to 22 May 2023", svg, StringComparison.Ordinal);
        PictureLabels.AreApart(svg);
    }

    private static TimeScale Scale(params string[] times) => TimeScale.Of(times.Select(time => UncertainTime.FromEdtf(time)), 0, 700)!;

    private static double Place(TimeScale scale, string day) => scale.Start(UncertainTime.FromEdtf(day));
}
