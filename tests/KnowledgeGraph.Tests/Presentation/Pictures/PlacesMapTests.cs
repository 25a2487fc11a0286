using System.Globalization;
using System.Xml.Linq;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

public sealed class PlacesMapTests
{
    [Fact]
    public void No_name_covers_the_mark_of_a_place()
    {
        // A row of places so close that a name beside one would lie on the next.
        var svg = Map(Enumerable.Range(0, 12).Select(number => ($"Settlement {number}", number * 0.4, 0.0)));

        Assert.All(Marks(svg), mark => Assert.DoesNotContain(PictureLabels.Of(svg), label => label.Box.Overlaps(mark)));
        PictureLabels.AreApart(svg);
    }

    [Fact]
    public void A_place_whose_name_has_no_room_has_a_number_that_is_explained()
    {
        var crowd = Enumerable.Range(0, 25).Select(number => ($"Long Name of Settlement {number}", number % 5 * 0.15, number / 5 * 0.15)).Append(("Far away", 5.0, 5.0));

        var labels = PictureLabels.Of(Map(crowd)).Select(label => label.Text).ToList();

        var explained = string.Join(' ', labels.SkipWhile(label => !label.StartsWith("On the map", StringComparison.Ordinal)));
        Assert.Contains("1", labels);
        Assert.Contains("On the map, 1: Long Name of Settlement", explained, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 25), number => Assert.True(
            labels.Contains($"Long Name of Settlement {number}") || explained.Contains($" Long Name of Settlement {number} (p{number})", StringComparison.Ordinal),
            $"Settlement {number} is nowhere."));
    }

    private static IEnumerable<Box> Marks(string svg) => XElement.Parse(svg).Descendants()
        .Where(element => element.Name.LocalName == "circle" && (string?)element.Attribute("class") == "kg-fill-5")
        .Select(dot => Box.Around(new LayoutPoint(Number(dot, "cx"), Number(dot, "cy")), 6, 6));

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static string Map(IEnumerable<(string Name, double East, double North)> places)
    {
        var builder = new EntityGraphBuilder();
        foreach (var (number, (name, east, north)) in places.Index())
        {
            builder.Add(new Place { Id = new EntityId($"p{number}"), Name = name, Geometry = Geometry.Point(30 + east, 50 + north) });
        }

        return PlacesSvg.Of(PlacesPicture.Of(builder.Build()));
    }
}
