using System.Globalization;
using System.Xml.Linq;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

/// <summary>Measures the labels of an SVG that has no moved groups.</summary>
internal static class PictureLabels
{
    private static readonly HashSet<string> s_ofText = ["class", "x", "y", "font-size", "text-anchor"];

    /// <summary>The box of every text, as wide as it comes out at most.</summary>
    public static IReadOnlyList<(string Text, Box Box)> Of(string svg) =>
        XElement.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(BoxOf).ToList();

    /// <summary>No two labels overlap, and none leaves the picture.</summary>
    public static void AreApart(string svg)
    {
        var root = XElement.Parse(svg);
        var paper = new Box(0, 0, Number(root, "width"), Number(root, "height"));
        var labels = Of(svg);
        for (var index = 0; index < labels.Count; index++)
        {
            var (text, box) = labels[index];
            Assert.True(box.Left >= paper.Left && box.Right <= paper.Right + 0.1 && box.Top >= 0 && box.Bottom <= paper.Bottom, $"'{text}' leaves the picture at {box}.");
            Assert.All(labels.Take(index), other => Assert.False(box.Overlaps(other.Box), $"'{text}' at {box} covers '{other.Text}' at {other.Box}."));
        }
    }

    /// <summary>The elements with their attributes' names in their order, but for the lines of text, of which a name takes one or many.</summary>
    public static string StructureOf(string svg)
    {
        var elements = XElement.Parse(svg).DescendantsAndSelf().ToList();
        Assert.All(elements.Where(element => element.Name.LocalName == "text"), text =>
        {
            Assert.Empty(text.Elements());
            Assert.Subset(s_ofText, text.Attributes().Select(attribute => attribute.Name.LocalName).ToHashSet());
        });
        return string.Join("\n", elements.Where(element => element.Name.LocalName != "text")
            .Select(element => $"{element.Ancestors().Count()} {element.Name} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name.LocalName))}"));
    }

    private static (string Text, Box Box) BoxOf(XElement text)
    {
        var size = Number(text, "font-size");
        var bold = text.Attribute("class")!.Value.Split(' ').Contains("kg-bold");
        var width = TextWidths.Of(text.Value, size, bold);
        var left = Number(text, "x") - (text.Attribute("text-anchor")?.Value == "middle" ? width / 2 : 0);
        return (text.Value, new Box(left, Number(text, "y") - (0.8 * size), width, size));
    }

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
