using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>Says what shapes, lines and patches mean, for those that there are in the picture.</summary>
internal sealed class NetworkLegend
{
    private const double FontSize = 11;
    private const double RowHeight = 21;
    private const double Sample = 40;
    private const double Gap = 22;

    private const double LineHeight = 14;

    private readonly List<List<(LegendItem Item, Paragraphs Words, double Left)>> _rows = [];
    private readonly List<Paragraphs> _numbered;
    private readonly double _width;

    /// <summary>Sets the legend in rows of a width.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="numbered">What stands at the lines that have only a number.</param>
    /// <param name="width">How wide a row may be.</param>
    public NetworkLegend(NetworkPicture picture, List<string> numbered, double width)
    {
        _width = width;
        _numbered = numbered.ConvertAll(line => Broken(line, width));
        foreach (var items in new[] { Shapes(picture), Lines(picture), Sides(picture) })
        {
            Set([.. items]);
        }
    }

    /// <summary>How high it is.</summary>
    public double Height => _rows.Sum(HeightOf) + _numbered.Sum(HeightOf);

    /// <summary>Draws it from a point on.</summary>
    public void Draw(SvgWriter svg, LayoutPoint at)
    {
        svg.Open("g").Class("kg-legend");
        var y = at.Y + (RowHeight / 2);
        foreach (var row in _rows)
        {
            foreach (var (item, words, left) in row)
            {
                item.Sample(svg, new LayoutPoint(at.X + left, y));
                words.Draw(svg, at.X + left + Sample + 6, y + 4, "kg-text");
            }

            y += HeightOf(row);
        }

        foreach (var line in _numbered)
        {
            line.Draw(svg, at.X, y + 4, "kg-text");
            y += HeightOf(line);
        }

        svg.Close();
    }

    private void Set(List<LegendItem> items)
    {
        var left = double.PositiveInfinity;
        foreach (var item in items)
        {
            var width = Math.Min(_width, Sample + 6 + TextWidths.Of(DisplayText.Of(item.Words), FontSize));
            if (left + width > _width)
            {
                _rows.Add([]);
                left = 0;
            }

            _rows[^1].Add((item, Broken(item.Words, _width - Sample - 6), left));
            left += width + Gap;
        }
    }

    private static Paragraphs Broken(string words, double width) => new([words], width, FontSize, LineHeight);

    private static double HeightOf(Paragraphs words) => RowHeight + words.More;

    private static double HeightOf(List<(LegendItem Item, Paragraphs Words, double Left)> row) => row.Max(item => HeightOf(item.Words));

    private static IEnumerable<LegendItem> Shapes(NetworkPicture picture)
    {
        foreach (var kind in picture.Nodes.Where(node => NodeDrawing.Dashes(node) is null).Select(node => node.Kind).Distinct().Order())
        {
            yield return new LegendItem(
                kind == NodeKind.Event ? "event (neutral: who did it is only said)" : kind.ToString().ToLowerInvariant(),
                (svg, at) => svg.Path(NodeOutline.Of(kind, Swatch(at)), "kg-box"));
        }

        foreach (var node in picture.Nodes.Where(node => NodeDrawing.Dashes(node) is not null).DistinctBy(node => node.IsUnnamed).OrderBy(node => node.IsUnnamed))
        {
            yield return new LegendItem(
                node.IsUnnamed ? "source that nobody names" : "person who is not named",
                (svg, at) => svg.Open("path").Class("kg-box").With("stroke-dasharray", NodeDrawing.Dashes(node)!).With("d", NodeOutline.Of(NodeKind.Person, Swatch(at))).Close());
        }
    }

    private static IEnumerable<LegendItem> Lines(NetworkPicture picture) =>
        picture.Links.Select(link => link.Style).Distinct().OrderBy(style => style).Select(style => new LegendItem(
            LineLook.Of(style).Words,
            (svg, at) =>
            {
                var end = at + new LayoutPoint(Sample, 0);
                LinkDrawing.Line(svg, style, null, $"M{LinkDrawing.At(at)}L{LinkDrawing.At(end)}");
                ArrowHeads.Draw(svg, style, end, at, null);
            }));

    private static IEnumerable<LegendItem> Sides(NetworkPicture picture) =>
        picture.Sides.Select((side, place) => new LegendItem(
            string.Create(CultureInfo.InvariantCulture, $"{side.Members} on the side of {side.Name}"),
            (svg, at) => NodeDrawing.DrawMark(svg, place, new Box(at.X + 8, at.Y - 7, Sample - 12, 14))));

    private static Box Swatch(LayoutPoint at) => new(at.X, at.Y - 8, Sample - 4, 16);
}
