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
    private const double BarSize = 11;
    private const double MetersPerDegree = 111_195;

    private static readonly double[] s_ones = [1, 2, 5, 10];

    private readonly Box _area;
    private readonly List<MapMark> _marks;
    private readonly List<Box> _taken = [];
    private readonly List<(double At, bool IsUpright, (double X, double Y, string Words)? Label)> _degrees = [];
    private readonly double _west;
    private readonly double _north;
    private readonly double _narrow;
    private readonly double _scale;
    private readonly MapLabels _labels;

    private PlacesMap(List<PlaceNode> places, double left, double top)
    {
        _area = new Box(left, top, Width, Height);
        var positions = places.SelectMany(place => place.Place.Geometry!.Positions).ToList();
        var (west, east) = (positions.Min(one => one.Longitude), positions.Max(one => one.Longitude));
        var (south, north) = (positions.Min(one => one.Latitude), positions.Max(one => one.Latitude));
        _narrow = Math.Max(0.05, Math.Cos((south + north) / 2 * Math.PI / 180));
        _scale = Math.Min((Width - (2 * Margin)) / Math.Max(0.002, (east - west) * _narrow), (Height - (2 * Margin)) / Math.Max(0.002, north - south));
        _west = ((west + east) / 2) - (Width / 2 / _scale / _narrow);
        _north = ((south + north) / 2) + (Height / 2 / _scale);
        _marks = places.ConvertAll(place => new MapMark(place, [.. place.Place.Geometry!.Positions.Select(At)]));
        SetGraticule();
        var bar = Math.Max(BarWidth, TextWidths.Of(BarWords, BarSize));
        _taken.Add(new Box(_area.Right - 14 - bar, _area.Top + 6, bar, 24));
        _labels = new MapLabels(_area, _taken, _marks);
    }

    /// <summary>What the numbers on it mean.</summary>
    public IEnumerable<string> Notes => _labels.Notes;

    private double BarMeters => Step(90 / _scale * MetersPerDegree);

    private double BarWidth => BarMeters / MetersPerDegree * _scale;

    private string BarWords => BarMeters >= 1000 ? string.Create(CultureInfo.InvariantCulture, $"{BarMeters / 1000:0.###} km") : string.Create(CultureInfo.InvariantCulture, $"{BarMeters:0.###} m");

    /// <summary>The map with its upper left corner at a point; null if fewer than two places have coordinates.</summary>
    public static PlacesMap? Of(PlacesPicture picture, double left, double top)
    {
        var places = picture.Places.Where(place => place.Place.Geometry is { Positions.Count: > 0 }).ToList();
        return places.Count < 2 ? null : new PlacesMap(places, left, top);
    }

    /// <summary>Draws it.</summary>
    public void Draw(SvgWriter svg)
    {
        svg.Open("clipPath").With("id", svg.IdOf("map")).Open("rect").With("x", _area.Left).With("y", _area.Top).With("width", Width).With("height", Height).Close().Close();
        svg.Rectangle(_area, "kg-box");
        svg.Open("g").With("clip-path", svg.ReferenceTo("map"));
        DrawGraticule(svg);
        foreach (var mark in _marks)
        {
            DrawMark(svg, mark);
        }

        svg.Close();
        DrawScaleBar(svg);
        _labels.Draw(svg);
    }

    private LayoutPoint At(GeoPosition position) =>
        new(_area.Left + ((position.Longitude - _west) * _narrow * _scale), _area.Top + ((_north - position.Latitude) * _scale));

    private void DrawMark(SvgWriter svg, MapMark mark)
    {
        var place = mark.Place.Place;
        svg.Open("g").Title(mark.Place.Label);
        if (place.Geometry!.Kind == GeometryKind.Point)
        {
            var (x, y) = mark.Points[0];
            if (place.PrecisionMeters is { } off)
            {
                svg.Open("circle").Class("kg-stroke-5 kg-dash").With("fill", "none").With("cx", x).With("cy", y).With("r", off / MetersPerDegree * _scale).Close();
            }

            svg.Open("circle").Class("kg-fill-5").With("cx", x).With("cy", y).With("r", MapMark.Radius).Close();
        }
        else
        {
            var data = string.Join("L", mark.Points.Select(point => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}"));
            svg.Open("path").Class(place.Geometry.Kind == GeometryKind.Polygon ? "kg-tint-5 kg-stroke-5" : "kg-line kg-stroke-5").With("stroke-width", 2).With("d", $"M{data}").Close();
        }

        svg.Close();
    }

    private void SetGraticule()
    {
        const double Size = 11;
        var step = Step(120 / _scale);
        for (var number = Math.Ceiling(_west / step); ((number * step) - _west) * _narrow * _scale < Width; number++)
        {
            var x = _area.Left + (((number * step) - _west) * _narrow * _scale);
            _degrees.Add((x, true, Label(x + 3, _area.Bottom - 5, Degrees(number * step, 'E', 'W'))));
        }

        for (var number = Math.Floor(_north / step); (_north - (number * step)) * _scale < Height - 24; number--)
        {
            var y = _area.Top + ((_north - (number * step)) * _scale);
            _degrees.Add((y, false, Label(_area.Left + 4, y - 3, Degrees(number * step, 'N', 'S'))));
        }

        // A degree that has no room, or would hide a place, goes without its number.
        (double X, double Y, string Words)? Label(double x, double y, string words)
        {
            var box = new Box(x, y - Size, TextWidths.Of(words, Size), Size + 3);
            if (box.Right >= _area.Right || box.Top <= _area.Top || _taken.Exists(box.Overlaps) || _marks.Exists(mark => mark.Meets(box)))
            {
                return null;
            }

            _taken.Add(box);
            return (x, y, words);
        }
    }

    private void DrawGraticule(SvgWriter svg)
    {
        foreach (var (at, isUpright, label) in _degrees)
        {
            if (isUpright)
            {
                svg.Line(at, _area.Top, at, _area.Bottom, "kg-grid");
            }
            else
            {
                svg.Line(_area.Left, at, _area.Right, at, "kg-grid");
            }

            if (label is var (x, y, words))
            {
                svg.Label(x, y, words, "kg-muted", 11);
            }
        }
    }

    private void DrawScaleBar(SvgWriter svg)
    {
        var (right, y) = (_area.Right - 14, _area.Top + 26);
        svg.Path($"M{SvgWriter.Number(right - BarWidth)} {SvgWriter.Number(y - 5)}V{SvgWriter.Number(y)}H{SvgWriter.Number(right)}V{SvgWriter.Number(y - 5)}", "kg-line");
        svg.Label(right - TextWidths.Of(BarWords, BarSize), y - 8, BarWords, "kg-text", BarSize);
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
