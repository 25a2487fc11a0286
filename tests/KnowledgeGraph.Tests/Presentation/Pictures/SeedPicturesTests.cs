using System.Globalization;
using KnowledgeGraph.Presentation;
using KnowledgeGraph.Tests.Seed;
using KnowledgeGraph.Tests.Seed.SecondSeed;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

public sealed class SeedPicturesTests(SeedGraph first, SecondSeedGraph second) : IClassFixture<SeedGraph>, IClassFixture<SecondSeedGraph>
{
    public static TheoryData<string, bool> Pictures
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var name in new[] { "timeline", "stances", "places" })
            {
                data.Add(name, true);
                data.Add(name, false);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_is_what_the_file_says(string name, bool isFirst) =>
        Expectation.Meets($"{(isFirst ? "seed" : "second-seed")}-{name}.svg", Draw(name, isFirst));

    [Theory]
    [MemberData(nameof(Pictures))]
    public void No_label_covers_another(string name, bool isFirst) => PictureLabels.AreApart(Draw(name, isFirst));

    [Fact]
    public void A_picture_is_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Draw("places", false) + Draw("timeline", true);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(expected, Draw("places", false) + Draw("timeline", true));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_retracted_claim_is_struck_through_and_says_so()
    {
        var svg = Draw("stances", false);

        Assert.Contains("kg-strike", svg, StringComparison.Ordinal);
        Assert.Contains("claims responsibility (retracted", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("kg-strike\"", Draw("stances", true), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bar_says_who_dates_the_event()
    {
        Assert.Contains("said to have taken place 1 June 2023: 1 June 2023, according to", Draw("timeline", true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_town_of_a_district_of_a_region_is_drawn_in_the_district()
    {
        var picture = PlacesPicture.Of(first.Graph);

        Assert.Equal("shebekino-district", picture.Places.Single(place => place.Place.Id == new EntityId("shebekino")).Around?.Place.Id.Value);
        Assert.DoesNotContain(picture.Notes, note => note.Contains("(shebekino)", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_places_of_an_answer_and_what_lies_around_them_are_drawn()
    {
        var answer = second.Graph.EventsIn(new EntityId("works"));

        var svg = PlacesSvg.Of(answer);

        Assert.Contains("kiln hall", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("Lower Sorn", svg, StringComparison.Ordinal);
    }

    private string Draw(string name, bool isFirst)
    {
        var graph = isFirst ? first.Graph : second.Graph;
        return name switch
        {
            "timeline" => TimelineSvg.Of(graph.Timeline()),
            "stances" => graph.StanceMatrix().ToSvg(),
            _ => PlacesSvg.Of(PlacesPicture.Of(graph)),
        };
    }
}
