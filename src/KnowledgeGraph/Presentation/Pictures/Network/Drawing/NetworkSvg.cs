using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>Draws a network as an SVG that needs nothing but itself.</summary>
internal static class NetworkSvg
{
    private const double Margin = 16;
    private const double TitleSize = 16;
    private const double NoteSize = 11;
    private const double NoteHeight = 16;
    private const double LeastWidth = 560;

    /// <summary>The picture with its title, what is left out, and a legend.</summary>
    public static string Of(NetworkPicture picture, CancellationToken cancellationToken = default)
    {
        var layout = Layout(picture, cancellationToken);
        var numbers = Numbers(layout);
        var width = Math.Max(layout.Width, LeastWidth);
        var numbered = numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number.Value}: {Told(picture, picture.Links[number.Key])}")).ToList();
        numbered.AddRange(picture.Links.Where((link, place) => LinkLabels.IsCut(link) && !numbers.ContainsKey(place)).Select(link => $"In full: {Told(picture, link)}"));
        var legend = new NetworkLegend(picture, numbered, width);
        var heading = new Paragraphs([picture.Title], width, TitleSize, 20, bold: true);
        var notes = new Paragraphs(picture.LeftOut, width, NoteSize, NoteHeight);
        var top = Margin + 24 + heading.More + notes.Height + 8;
        var frame = new SvgFrame
        {
            Kind = "network",
            Width = width + (2 * Margin),
            Height = top + layout.Height + Margin + legend.Height + Margin,
            Title = picture.Title,
            Description = NetworkDescription.Of(picture),
            Note = picture.AsOf,
        };
        return SvgPicture.Of(frame, svg =>
        {
            SvgHatches.Define(svg, Enumerable.Range(0, picture.Sides.Count));
            heading.Draw(svg, Margin, Margin + 14, "kg-text kg-bold");
            notes.Draw(svg, Margin, Margin + 32 + heading.More, "kg-muted");

            svg.Open("g").With("transform", $"translate({SvgWriter.Number(Margin + ((width - layout.Width) / 2))} {SvgWriter.Number(top)})");
            DrawNetwork(svg, picture, layout, numbers);
            svg.Close();
            legend.Draw(svg, new LayoutPoint(Margin, top + layout.Height + Margin));
        });
    }

    /// <summary>Where everything is, before it is drawn.</summary>
    public static LaidOutGraph Layout(NetworkPicture picture, CancellationToken cancellationToken = default)
    {
        var graph = new LayoutGraph([.. picture.Nodes.Select(NodeSizes.Of)], [.. picture.Links.Select(LinkLabels.Edge)]);
        return picture.Layout == NetworkLayout.Layered ? LayeredLayout.Of(graph, cancellationToken) : ForceLayout.Of(graph, cancellationToken);
    }

    private static void DrawNetwork(SvgWriter svg, NetworkPicture picture, LaidOutGraph layout, Dictionary<int, int> numbers)
    {
        foreach (var (index, link) in picture.Links.Index())
        {
            LinkDrawing.Draw(svg, link, picture, LineOf(link, picture, layout, layout.Edges[index].Curve));
        }

        foreach (var (index, node) in picture.Nodes.Index())
        {
            NodeDrawing.Draw(svg, node, layout.Nodes[index]);
        }

        foreach (var (index, link) in picture.Links.Index())
        {
            LinkDrawing.DrawLabel(svg, link, picture, layout.Edges[index], numbers.TryGetValue(index, out var number) ? number : null);
        }
    }

    /// <summary>The line of an edge, from the shape of one node to that of the other.</summary>
    public static EdgeCurve LineOf(NetworkLink link, NetworkPicture picture, LaidOutGraph layout, EdgeCurve curve) => LineEnds.Of(
        curve,
        NodeOutline.Corners(picture.Nodes[link.From].Kind, layout.Nodes[link.From]),
        NodeOutline.Corners(picture.Nodes[link.To].Kind, layout.Nodes[link.To]));

    // A number for each line whose label found no room.
    private static Dictionary<int, int> Numbers(LaidOutGraph layout) => Enumerable.Range(0, layout.Edges.Count)
        .Where(edge => layout.Edges[edge].Marker is not null)
        .Select((edge, place) => (edge, place))
        .ToDictionary(pair => pair.edge, pair => pair.place + 1);

    private static string Told(NetworkPicture picture, NetworkLink link) =>
        $"{LinkDrawing.Ends(link, picture)}: {string.Join("; ", link.Label)}";
}
