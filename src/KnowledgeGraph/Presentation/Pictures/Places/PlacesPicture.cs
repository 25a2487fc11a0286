namespace KnowledgeGraph.Presentation;

/// <summary>The places of a graph as they are drawn: each in one other, with events, borders, and what could not be drawn so.</summary>
internal sealed class PlacesPicture
{
    // Because a picture of more boxes is read no more; it says how many it leaves out.
    private const int MostPlaces = 120;
    private const int MostEvents = 24;
    private const int MostLinks = 120;

    private readonly List<PlaceNode> _places;
    private readonly List<PlaceLink> _links;
    private readonly List<string> _notes = [];

    private PlacesPicture(PlacesReader reader, IEnumerable<EntityId>? some)
    {
        _places = Chosen(reader, some);
        foreach (var place in _places)
        {
            place.Around?.Inside.Add(place);
            var events = reader.EventsAt(place).ToList();
            place.Events.AddRange(events.Take(MostEvents));
            place.MoreEvents = events.Count - place.Events.Count;
        }

        var links = reader.Links(_places.ToHashSet());
        _links = links.Take(MostLinks).ToList();
        foreach (var link in _links)
        {
            link.From.Links.Add(link.Number);
            link.To.Links.Add(link.Number);
        }

        _notes.AddRange(reader.Notes);
        if (links.Count > MostLinks)
        {
            _notes.Add($"{Lists.Count(links.Count - MostLinks, "border")} more, not drawn here.");
        }
    }

    /// <summary>The places, in ledger order.</summary>
    public IReadOnlyList<PlaceNode> Places => _places;

    /// <summary>The places that are drawn in no other.</summary>
    public IEnumerable<PlaceNode> Outermost => Places.Where(place => place.Around is null);

    /// <summary>The borders between them.</summary>
    public IReadOnlyList<PlaceLink> Links => _links;

    /// <summary>That only a part of the ledger is looked at; null where all of it is.</summary>
    public required string? AsOf { get; init; }

    /// <summary>What could not be drawn, in words.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>
    /// The places of a graph, or of some of them those and what lies around them; of too many those where something is said to have
    /// happened, then the earlier in the ledger. Costs all places once, and the square of the few that are drawn.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="some">The places that matter; null for all.</param>
    public static PlacesPicture Of(EntityGraph graph, IEnumerable<EntityId>? some = null) => new(new PlacesReader(graph), some) { AsOf = CutWords.Of(graph) };

    private List<PlaceNode> Chosen(PlacesReader reader, IEnumerable<EntityId>? some)
    {
        var wanted = some is null ? reader.Places : reader.Of(some);

        // Because most questions have few places, and then nothing needs to be weighed.
        var ordered = wanted.Count <= MostPlaces ? wanted : wanted.OrderByDescending(reader.HasEvents).ToList();
        var chosen = new HashSet<PlaceNode>();
        var cut = new HashSet<PlaceNode>();
        foreach (var first in ordered)
        {
            for (var place = first; place is not null && !chosen.Contains(place); place = place.Around)
            {
                if (chosen.Count == MostPlaces)
                {
                    cut.Add(place);
                    break;
                }

                chosen.Add(place);
                reader.PutInside(place);
            }
        }

        // Because what a place lies in may be what there was no room for.
        foreach (var place in chosen.Where(place => place.Around is { } around && !chosen.Contains(around)))
        {
            place.Around = null;
        }

        if (cut.Count > 0)
        {
            _notes.Add($"{Lists.Count(cut.Count, "place")} more, not drawn here; those where something is said to have happened come first.");
        }

        return reader.Places.Where(chosen.Contains).ToList();
    }
}
