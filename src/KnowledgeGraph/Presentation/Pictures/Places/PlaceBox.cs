namespace KnowledgeGraph.Presentation;

/// <summary>A place as a box, laid out: its name, what is said to have happened there, and the boxes of what lies inside.</summary>
internal sealed class PlaceBox
{
    private const double Padding = 12;
    private const double Gap = 12;
    private const double OwnWidth = 230;
    private const double LineHeight = 16;

    private readonly PlaceNode _node;
    private readonly IReadOnlyList<string> _name;
    private readonly IReadOnlyList<string> _kind;
    private readonly List<(PlaceHappening Event, IReadOnlyList<string> Label, IReadOnlyList<string> SaidBy)> _events;
    private readonly Shelves _inside;

    /// <summary>Lays out a place with all that lies inside.</summary>
    public PlaceBox(PlaceNode node)
    {
        _node = node;
        _inside = new Shelves(node.Inside.ConvertAll(inner => new PlaceBox(inner)), Gap);
        Width = Math.Max(OwnWidth, _inside.Width) + (2 * Padding);
        var room = Width - (2 * Padding);
        _name = LabelText.Break(node.Label, room, 2, 14, bold: true);
        _kind = LabelText.Break(string.Join(", ", Kind(node)), room, int.MaxValue, 12);
        _events = node.Events.ConvertAll(happening => (happening, LabelText.Break(happening.Label, room - 14, 3, 12), LabelText.Break(happening.SaidBy, room - 14, 6, 11)));
        OwnHeight = 10 + ((_name.Count + _kind.Count + (node.MoreEvents > 0 ? 1 : 0)) * LineHeight) + _events.Sum(one => ((one.Label.Count + one.SaidBy.Count) * LineHeight) + 6) + 8;
        Height = OwnHeight + (_inside.Height > 0 ? _inside.Height + Padding : 0);
    }

    /// <summary>How wide it is.</summary>
    public double Width { get; }

    /// <summary>How high it is.</summary>
    public double Height { get; }

    private double OwnHeight { get; }

    /// <summary>Draws it with its upper left corner at a point.</summary>
    public void Draw(SvgWriter svg, double left, double top)
    {
        svg.Open("g").Title(_node.Label);
        svg.Rectangle(new Box(left, top, Width, Height), _node.Depth % 2 == 0 ? "kg-box" : "kg-paper kg-frame", 6);
        var y = top + 8;
        foreach (var line in _name)
        {
            y += LineHeight;
            svg.Label(left + Padding, y, line, "kg-text kg-bold", 14);
        }

        foreach (var line in _kind)
        {
            y += LineHeight;
            svg.Label(left + Padding, y, line, "kg-muted", 12);
        }

        svg.Close();
        foreach (var (happening, label, saidBy) in _events)
        {
            y = DrawEvent(svg, happening, label, saidBy, left + Padding, y + 6);
        }

        if (_node.MoreEvents > 0)
        {
            svg.Label(left + Padding + 14, y + LineHeight, $"and {Lists.Count(_node.MoreEvents, "event")} more", "kg-muted", 12);
        }

        _inside.Draw(svg, left + Padding, top + OwnHeight);
    }

    private static double DrawEvent(SvgWriter svg, PlaceHappening happening, IReadOnlyList<string> label, IReadOnlyList<string> saidBy, double left, double y)
    {
        svg.Open("g").Title(happening.Words);
        svg.Path($"M{SvgWriter.Number(left + 5)} {SvgWriter.Number(y + 5)}L{SvgWriter.Number(left + 10)} {SvgWriter.Number(y + 10)}L{SvgWriter.Number(left + 5)} {SvgWriter.Number(y + 15)}L{SvgWriter.Number(left)} {SvgWriter.Number(y + 10)}Z", "kg-fill-1");
        foreach (var line in label)
        {
            y += LineHeight;
            svg.Label(left + 14, y - 1, line, "kg-text", 12);
        }

        foreach (var line in saidBy)
        {
            y += LineHeight;
            svg.Label(left + 14, y - 1, line, "kg-muted", 11);
        }

        svg.Close();
        return y;
    }

    private static IEnumerable<string> Kind(PlaceNode node)
    {
        if (!node.Place.Type.IsDefault)
        {
            yield return CodeWords.Of(node.Place.Type);
        }

        if (node.Links.Count > 0)
        {
            yield return $"borders {string.Join(", ", node.Links.Select(number => $"[{number}]"))}";
        }
    }
}
