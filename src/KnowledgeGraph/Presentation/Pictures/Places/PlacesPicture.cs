namespace KnowledgeGraph.Presentation;

/// <summary>The places of a graph as they are drawn: each in one other, with events, borders, and what could not be drawn so.</summary>
internal sealed class PlacesPicture
{
    private PlacesPicture(List<PlaceNode> places, List<PlaceLink> links, List<string> notes)
    {
        Places = places;
        Links = links;
        Notes = notes;
    }

    /// <summary>The places, in ledger order.</summary>
    public IReadOnlyList<PlaceNode> Places { get; }

    /// <summary>The places that are drawn in no other.</summary>
    public IEnumerable<PlaceNode> Outermost => Places.Where(place => place.Around is null);

    /// <summary>The borders between them.</summary>
    public IReadOnlyList<PlaceLink> Links { get; }

    /// <summary>What could not be drawn, in words.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The places of a graph, or of some of them those and what lies around them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="some">The places that matter; null for all.</param>
    public static PlacesPicture Of(EntityGraph graph, IEnumerable<EntityId>? some = null)
    {
        var reader = new PlacesReader(graph);
        var wanted = some?.Select(id => graph.SameAs(id)[0]).ToHashSet();
        var places = reader.Places.Where(place => wanted is null || reader.Places.Any(inner => wanted.Contains(inner.Place.Id) && inner.IsWithin(place))).ToList();
        foreach (var place in places)
        {
            place.Inside.AddRange(places.Where(inner => inner.Around == place));
            place.Events.AddRange(reader.EventsAt(place));
        }

        var links = reader.Links(places.ToHashSet());
        foreach (var link in links)
        {
            link.From.Links.Add(link.Number);
            link.To.Links.Add(link.Number);
        }

        return new PlacesPicture(places, links, reader.Notes);
    }
}
