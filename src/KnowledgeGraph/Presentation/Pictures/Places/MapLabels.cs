namespace KnowledgeGraph.Presentation;

/// <summary>Finds room for the names on a map: no name covers another one, or the mark of another place.</summary>
/// <remarks>A place whose name has no room gets a number, and the names of the numbers stand below the map.</remarks>
internal sealed class MapLabels
{
    private const double Size = 12;
    private const double MostWidth = 200;

    private static readonly double[] s_distances = [8, 16, 28];

    private readonly Box _map;
    private readonly List<Box> _taken;
    private readonly List<MapMark> _marks;
    private readonly List<(double X, double Y, string Text)> _labels = [];
    private readonly List<string> _numbered = [];
    private readonly List<string> _without = [];

    /// <summary>Sets the names of places, in their order.</summary>
    /// <param name="map">What they have to stay within.</param>
    /// <param name="taken">Where something else is written already.</param>
    /// <param name="marks">The marks of all places.</param>
    public MapLabels(Box map, IEnumerable<Box> taken, List<MapMark> marks)
    {
        (_map, _taken, _marks) = (map, [.. taken], marks);
        foreach (var mark in marks)
        {
            if (IsSet(mark, LabelText.Shorten(NodeWords.Of(mark.Place.Place), MostWidth, Size), s_distances[0]))
            {
                continue;
            }

            var number = Lists.Number(_numbered.Count + 1);
            if (s_distances.Any(distance => IsSet(mark, number, distance)))
            {
                _numbered.Add($"{number}: {mark.Place.Label}");
            }
            else
            {
                _without.Add(mark.Place.Label);
            }
        }
    }

    /// <summary>What the numbers on the map mean, and whose marks have none; empty where every place has its name.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (_numbered.Count > 0)
            {
                yield return $"On the map, {string.Join("; ", _numbered)}.";
            }

            if (_without.Count > 0)
            {
                yield return $"On the map without a name, because there is no room: {string.Join("; ", _without)}.";
            }
        }
    }

    /// <summary>Draws them.</summary>
    public void Draw(SvgWriter svg)
    {
        foreach (var (x, y, text) in _labels)
        {
            svg.Label(x, y, text, "kg-text kg-halo", Size);
        }
    }

    private bool IsSet(MapMark mark, string text, double distance)
    {
        var wide = TextWidths.Of(text, Size);
        var (x, y) = mark.Middle;
        var (right, left, above, below) = (x + distance, x - distance - wide, y - distance - 2, y + distance + 12);
        (double X, double Y)[] spots = [(right, y + 4), (left, y + 4), (x - (wide / 2), above), (x - (wide / 2), below), (right, above), (right, below), (left, above), (left, below)];
        foreach (var spot in spots)
        {
            var box = new Box(spot.X - 2, spot.Y - Size, wide + 4, Size + 4);
            if (_map.Contains(box) && !_taken.Exists(box.Overlaps) && !_marks.Exists(other => other != mark && other.Meets(box)))
            {
                _taken.Add(box);
                _labels.Add((spot.X, spot.Y, text));
                return true;
            }
        }

        return false;
    }
}
