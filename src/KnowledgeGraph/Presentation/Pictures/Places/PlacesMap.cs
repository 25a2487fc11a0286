using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>The places that have coordinates, on a plane without a ground: degrees of longitude narrowed as they are in the middle.</summary>
internal sealed class PlacesMap
{
    /// <summary>How wide it is.</summary>
    public const double Width = 720;

    /// <summary>How high it is.</summary>
    public const double Height = 440;

    private const double Margin = 60;
    private const double MetersPerDegree = 111_195;

    private static readonly double[] s_ones = [1, 2, 5, 10];

    private readonly List<PlaceNode> _places;
    private readonly double _west;
    private readonly double _north;
    private readonly double _narrow;
    private readonly double _scale;

    private PlacesMap(List<PlaceNode> places)
    {
        _places = places;
        var positions = places.SelectMany(place => place.Place.Geometry!.Positions).ToList();
        var (west, east) = (positions.Min(one => one.Longitude), positions.Max(one => one.Longitude));
        var (south, north) = (positions.Min(one => one.Latitude), positions.Max(one => one.Latitude));
        _narrow = Math.Max(0.05, Math.Cos((south + north) / 2 * Math.PI / 180));
        _scale = Math.Min((Width - (2 * Margin)) / Math.Max(0.002, (east - west) * _narrow), (Height - (2 * Margin)) / Math.Max(0.002, north - south));
        _west = ((west + east) / 2) - (Width / 2 / _scale / _narrow);
        _north = ((south + north) / 2) + (Height / 2 / _scale);
    }

    /// <summary>The map; null if fewer than two places have coordinates.</summary>
    public static PlacesMap? Of(PlacesPicture picture)
    {
        var places = picture.Places.Where(place => place.Place.Geometry is { Positions.Count: > 0 }).ToList();
        return places.Count < 2 ? null : new PlacesMap(places);
    }

    /// <summary>Draws it with its upper left corner at a point.</summary>
    public void Draw(SvgWriter svg, double left, double top)
    {
        svg.Open("clipPath").With("id", svg.IdOf("map")).Open("rect").With("x", left).With("y", top).With("width", Width).With("height", Height).Close().Close();
        svg.Rectangle(new Box(left, top, Width, Height), "kg-box");
        var taken = new List<Box>();
        svg.Open("g").With("clip-path", svg.ReferenceTo("map"));
        DrawGraticule(svg, left, top, taken);
        foreach (var place in _places)
        {
            DrawShape(svg, place, left, top);
        }

        svg.Close();
        DrawScaleBar(svg, left, top, taken);
        DrawLabels(svg, left, top, taken);
    }

    private (double X, double Y) At(GeoPosition position, double left, double top) =>
        (left + ((position.Longitude - _west) * _narrow * _scale), top + ((_north - position.Latitude) * _scale));

    private void DrawShape(SvgWriter svg, PlaceNode place, double left, double top)
    {
        var geometry = place.Place.Geometry!;
        var points = geometry.Positions.Select(position => At(position, left, top)).ToList();
        svg.Open("g").Title(place.Label);
        if (geometry.Kind == GeometryKind.Point)
        {
            var (x, y) = points[0];
            if (place.Place.PrecisionMeters is { } off)
            {
                svg.Open("circle").Class("kg-stroke-5 kg-dash").With("fill", "none").With("cx", x).With("cy", y).With("r", off / MetersPerDegree * _scale).Close();
            }

            svg.Open("circle").Class("kg-fill-5").With("cx", x).With("cy", y).With("r", 4).Close();
        }
        else
        {
            var data = string.Join("L", points.Select(point => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}"));
            svg.Open("path").Class(geometry.Kind == GeometryKind.Polygon ? "kg-tint-5 kg-stroke-5" : "kg-line kg-stroke-5").With("stroke-width", 2).With("d", $"M{data}").Close();
        }

        svg.Close();
    }

    // A label that has no room is left out: its place is in a box below, and its mark says its name.
    private void DrawLabels(SvgWriter svg, double left, double top, List<Box> taken)
    {
        const double Size = 12;
        var map = new Box(left, top, Width, Height);
        foreach (var place in _places)
        {
            var label = LabelText.Shorten(NodeWords.Of(place.Place), 200, Size);
            var wide = TextWidths.Of(label, Size);
            var points = place.Place.Geometry!.Positions.Select(position => At(position, left, top)).ToList();
            var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
            var spots = new (double X, double Y)[] { (x + 8, y + 4), (x - 8 - wide, y + 4), (x - (wide / 2), y - 10), (x - (wide / 2), y + 20), (x + 8, y - 12), (x + 8, y + 20), (x - 8 - wide, y - 12), (x - 8 - wide, y + 20) };
            foreach (var spot in spots)
            {
                var box = new Box(spot.X - 2, spot.Y - Size, wide + 4, Size + 4);
                if (box.Left >= map.Left && box.Right <= map.Right && box.Top >= map.Top && box.Bottom <= map.Bottom && !taken.Exists(box.Overlaps))
                {
                    taken.Add(box);
                    svg.Label(spot.X, spot.Y, label, "kg-text kg-halo", Size);
                    break;
                }
            }
        }
    }

    private void DrawGraticule(SvgWriter svg, double left, double top, List<Box> taken)
    {
        const double Size = 11;
        var step = Step(120 / _scale);
        for (var number = Math.Ceiling(_west / step); (number * step - _west) * _narrow * _scale < Width; number++)
        {
            var x = left + (((number * step) - _west) * _narrow * _scale);
            svg.Line(x, top, x, top + Height, "kg-grid");
            AddLabel(svg, x + 3, top + Height - 5, Degrees(number * step, 'E', 'W'), taken);
        }

        for (var number = Math.Floor(_north / step); (_north - (number * step)) * _scale < Height - 24; number--)
        {
            var y = top + ((_north - (number * step)) * _scale);
            svg.Line(left, y, left + Width, y, "kg-grid");
            AddLabel(svg, left + 4, y - 3, Degrees(number * step, 'N', 'S'), taken);
        }

        void AddLabel(SvgWriter to, double x, double y, string words, List<Box> all)
        {
            var box = new Box(x, y - Size, TextWidths.Of(words, Size), Size + 3);
            if (box.Right < left + Width && box.Top > top && !all.Exists(box.Overlaps))
            {
                all.Add(box);
                to.Label(x, y, words, "kg-muted", Size);
            }
        }
    }

    private void DrawScaleBar(SvgWriter svg, double left, double top, List<Box> taken)
    {
        var meters = Step(90 / _scale * MetersPerDegree);
        var wide = meters / MetersPerDegree * _scale;
        var words = meters >= 1000 ? string.Create(CultureInfo.InvariantCulture, $"{meters / 1000:0.###} km") : string.Create(CultureInfo.InvariantCulture, $"{meters:0.###} m");
        var (right, y) = (left + Width - 14, top + 26);
        svg.Path($"M{SvgWriter.Number(right - wide)} {SvgWriter.Number(y - 5)}V{SvgWriter.Number(y)}H{SvgWriter.Number(right)}V{SvgWriter.Number(y - 5)}", "kg-line");
        var text = TextWidths.Of(words, 11);
        svg.Label(right - text, y - 8, words, "kg-text", 11);
        taken.Add(new Box(right - Math.Max(wide, text), y - 20, Math.Max(wide, text), 24));
    }

    // One, two or five times a power of ten, and not less than asked for.
    private static double Step(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return s_ones.Select(one => one * power).First(step => step >= least * 0.999999);
    }

    private static string Degrees(double value, char positive, char negative) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(Math.Abs(value), 6):0.######}° {(value < 0 ? negative : positive)}");
}
