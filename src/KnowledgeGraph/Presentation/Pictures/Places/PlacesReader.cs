using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads where places lie, what is said to have happened there, and which touch each other.</summary>
internal sealed class PlacesReader
{
    private readonly EntityGraph _graph;
    private readonly SaidPlaces _said;
    private readonly RelationshipResolver _resolver;
    private readonly AttributionResolver _attributions;
    private readonly ContainmentReader _containment;
    private readonly Dictionary<EntityId, PlaceNode> _nodes = [];
    private readonly Lazy<List<UncertainTime>> _times;

    /// <summary>Reads which places there are.</summary>
    public PlacesReader(EntityGraph graph)
    {
        _graph = graph;
        _said = new SaidPlaces(graph, new QuestionMeter(null, default));
        _resolver = new RelationshipResolver(graph);
        _attributions = new AttributionResolver(graph);
        _containment = new ContainmentReader(graph);
        foreach (var place in graph.Nodes<Place>().Where(place => !place.IsRedacted).DistinctBy(place => graph.SameAs(place.Id)[0]))
        {
            foreach (var same in graph.SameAs(place.Id))
            {
                _nodes[same] = _nodes.GetValueOrDefault(graph.SameAs(place.Id)[0]) ?? new PlaceNode(place);
            }
        }

        Places = _nodes.Values.Distinct().ToList();
        _times = new Lazy<List<UncertainTime>>(() => TimesOf(Places.SelectMany(SaidAt)));
    }

    /// <summary>All places, in ledger order.</summary>
    public List<PlaceNode> Places { get; }

    /// <summary>What is said of where places lie and is not drawn so.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Those of the ids, each once, in ledger order; ids of other things are passed over.</summary>
    public List<PlaceNode> Of(IEnumerable<EntityId> ids)
    {
        var wanted = ids.Select(id => _nodes.GetValueOrDefault(id)).OfType<PlaceNode>().ToHashSet();
        return Places.FindAll(wanted.Contains);
    }

    /// <summary>Whether anything is said to have happened at a place itself.</summary>
    public bool HasEvents(PlaceNode place) => SaidAt(place).Any();

    /// <summary>What is said to have happened at a place itself.</summary>
    public IEnumerable<PlaceHappening> EventsAt(PlaceNode place) =>
        SaidAt(place).GroupBy(said => said.Event)
            .OrderBy(said => _graph.OrdinalOrThrow(said.Key.Id))
            .Select(said => Happening(said.Key, Resolved(said.Select(one => one.Statement).InLedgerOrder(_graph)), Resolved(_said.Denials(said.Key, said.ToList()))));

    /// <summary>The borders between some places, each once, numbered in ledger order.</summary>
    public List<PlaceLink> Links(HashSet<PlaceNode> among)
    {
        var links = new List<PlaceLink>();
        foreach (var relationship in _graph.Relationships.Where(IsBorder))
        {
            if (_nodes.GetValueOrDefault(relationship.From) is { } from && _nodes.GetValueOrDefault(relationship.To) is { } to
                && from != to && among.Contains(from) && among.Contains(to))
            {
                var far = relationship.Distance is { } distance ? $" ({distance})" : "";
                var how = relationship.Type == KnownRelationships.Near.Code ? "is near" : "touches";
                links.Add(new PlaceLink(links.Count + 1, from, to, $"{from.Label} {how} {to.Label}{far}, {According(relationship)}"));
            }
        }

        return links;
    }

    /// <summary>
    /// Sets what a place is drawn in: of several, the one that lies innermost, because a town of a district of a region is said to lie in
    /// both. What certainly was not so when anything shown happened does not count, and is told.
    /// </summary>
    public void PutInside(PlaceNode place)
    {
        var all = _resolver.From(place.Place.Id, KnownRelationships.PartOf)
            .Select(part => (Part: part, To: _nodes.GetValueOrDefault(part.To)))
            .Where(part => part.To is not null && part.To != place).ToLookup(part => HeldThen(part.Part, place));
        var around = all[true].ToList();
        var inner = around.Find(one => !one.To!.IsWithin(place)
            && !around.Exists(other => other.To != one.To && _containment.Contains(one.To!.Place.Id, other.To!.Place.Id) && !_containment.Contains(other.To.Place.Id, one.To.Place.Id)));
        place.Around = inner.To;
        foreach (var (part, to) in around.Where(one => one.To != inner.To && (inner.To is null || !_containment.Contains(one.To!.Place.Id, inner.To.Place.Id))))
        {
            Notes.Add($"Not drawn: {place.Label} is part of {to!.Label}, {According(part)}.");
        }

        foreach (var (part, to) in all[false].Where(one => one.To != inner.To))
        {
            Notes.Add($"Not drawn: {place.Label} is part of {to!.Label} ({DateWords.Of(_graph.Solve(part.Holds).Time)}), {According(part)}, which was not so when what is shown happened.");
        }
    }

    private IEnumerable<SaidPlace> SaidAt(PlaceNode place) => _graph.SameAs(place.Place.Id).SelectMany(_said.At);

    private List<UncertainTime> TimesOf(IEnumerable<SaidPlace> said) =>
        said.Select(one => _said.TimeOf(one.Event).Time).Where(time => !time.IsUnknown).Distinct().ToList();

    // At the time of what happened at the place; of one where nothing did, at the time of anything that happened anywhere.
    private bool HeldThen(Relationship part, PlaceNode place)
    {
        if (part.Holds.IsUnknown)
        {
            return true;
        }

        var times = TimesOf(SaidAt(place));
        times = times.Count > 0 ? times : _times.Value;
        return times.Count == 0 || times.Exists(time => _resolver.HoldingOf(part, time) is not null);
    }

    private static bool IsBorder(Relationship relationship) =>
        relationship.Type == KnownRelationships.AdjacentTo.Code || relationship.Type == KnownRelationships.Near.Code;

    private List<AttributedStatement> Resolved(IEnumerable<Statement> statements) => statements.Select(_attributions.Resolve).ToList();

    private PlaceHappening Happening(Event happening, List<AttributedStatement> statements, List<AttributedStatement> denials)
    {
        var label = $"{NodeWords.Of(happening)} ({happening.Id})";
        var denied = denials.Count > 0 ? $"; denied by {Speakers(denials)}" : "";
        var deniedHere = denials.Count > 0 ? $"; denied by {Chains(denials)}" : "";
        return new PlaceHappening(label, $"said by {Speakers(statements)}{denied}", $"{label}: said to have happened here by {Chains(statements)}{deniedHere}");
    }

    private string Speakers(List<AttributedStatement> statements) => Lists.And(statements.Select(statement => SpeakerWords.Of(statement.Origin.Principals) + Marks(statement)).Distinct(StringComparer.Ordinal));

    private string Chains(List<AttributedStatement> statements) =>
        string.Join("; ", statements.Select(statement => $"{SpeakerWords.InwardsOut(statement.Chain)} ({statement.Statement.Id}){Marks(statement)}"));

    private string Marks(AttributedStatement statement)
    {
        var marks = string.Join("; ", StatementMarks.Of(statement, _attributions));
        return marks.Length > 0 ? $" ({marks})" : "";
    }

    private string According(Relationship relationship)
    {
        var evidence = _resolver.Resolve(relationship, Holding.Certainly).Evidence;
        return evidence.Count == 0
            ? relationship.IsAuthorsOwn ? "the graph author's own assertion" : "on evidence that was withdrawn or redacted"
            : $"according to {Lists.And(evidence.Select(statement => $"{SpeakerWords.InwardsOut(statement.Chain)} ({statement.Statement.Id})"))}";
    }
}
