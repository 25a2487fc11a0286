using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Draws places: as a map where two or more have coordinates, and always as boxes within boxes.</summary>
internal static class PlacesSvg
{
    private const double Left = 16;
    private const double LineHeight = 17;

    /// <summary>The picture of what happened in a place.</summary>
    public static string Of(Answer<PlacedEvent> answer, string? id = null) =>
        Of(PlacesPicture.Of(answer.Graph, answer.Select(item => item.Place.Id)), id);

    /// <summary>The picture of what happened around a place, as far as it is known where.</summary>
    public static string Of(DistanceAnswer answer, string? id = null) =>
        Of(PlacesPicture.Of(answer.Graph, answer.Concat(answer.Beyond).Concat(answer.Unknown).Select(item => item.Place).OfType<Place>().Append(answer.Place).Select(place => place.Id)), id);

    /// <summary>The picture of what happened at a border.</summary>
    public static string Of(Answer<BorderEvent> answer, string? id = null) =>
        Of(PlacesPicture.Of(answer.Graph, answer.SelectMany(item => item.Relationships.SelectMany(tie => new[] { tie.From, tie.To }).OfType<Place>().Concat(item.Place is { } place ? [place] : [])).Select(place => place.Id)), id);

    /// <summary>The picture.</summary>
    /// <param name="picture">What it shows.</param>
    /// <param name="id">The id of the picture; null for one of its content.</param>
    public static string Of(PlacesPicture picture, string? id = null)
    {
        var shelves = new Shelves(picture.Outermost.Select(place => new PlaceBox(place)).ToList(), 14);
        var width = Math.Max(PlacesMap.Width, shelves.Width) + (2 * Left);
        var title = $"{Lists.Count(picture.Places.Count, "place")}, and what is said to have happened there";
        var heading = new Paragraphs([title], width - (2 * Left), 18, 22, bold: true);
        var mapTop = 50 + heading.More;
        var map = PlacesMap.Of(picture, Left, mapTop);
        var notes = Notes(picture, map).ToList();
        var footnotes = new Paragraphs(notes, width - (2 * Left), 12, LineHeight);
        var shelvesTop = mapTop + (map is null ? 0 : PlacesMap.Height + 20);
        var notesTop = shelvesTop + shelves.Height + 10;
        var frame = new SvgFrame
        {
            Kind = "places",
            Width = width,
            Height = notesTop + footnotes.Height + 16,
            Title = title,
            Description = string.Join(" ", picture.Places.Select(Words).Concat(notes)),
            Note = picture.AsOf,
        };
        return SvgPicture.Of(frame, Draw, id);

        void Draw(SvgWriter svg)
        {
            heading.Draw(svg, Left, 32, "kg-text kg-bold");
            map?.Draw(svg);
            shelves.Draw(svg, Left, shelvesTop);
            footnotes.Draw(svg, Left, notesTop + LineHeight, "kg-muted");
        }
    }

    private static string Words(PlaceNode place)
    {
        var within = place.Around is { } around ? $" in {around.Label}" : "";
        var events = place.Events.Count == 0 ? "" : $": {string.Join("; ", place.Events.Select(happening => $"{happening.Label}, {happening.SaidBy}"))}{More(place)}";
        return $"{place.Label}{within}{events}.";
    }

    private static string More(PlaceNode place) => place.MoreEvents == 0 ? "" : $"; and {Lists.Count(place.MoreEvents, "event")} more";

    private static IEnumerable<string> Notes(PlacesPicture picture, PlacesMap? map)
    {
        foreach (var note in map?.Notes ?? [])
        {
            yield return note;
        }

        foreach (var link in picture.Links)
        {
            yield return $"[{link.Number}] {link.Words}";
        }

        foreach (var note in picture.Notes)
        {
            yield return note;
        }

        yield return map is null
            ? "Boxes show what lies in what, not how large it is, nor where. An event may have happened at none of the places where it is said to have."
            : "The map has no ground of its own: it shows the coordinates that the graph has, north up. Boxes show what lies in what, not how large it is.";
    }
}
