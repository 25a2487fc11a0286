using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads a graph, or a part of it, as a network that can be drawn.</summary>
internal sealed class NetworkReader
{
    private readonly EntityGraph _graph;
    private readonly NetworkPictureOptions _options;
    private readonly VoiceReader _voices;
    private readonly SpokenLinks _spoken;
    private readonly RelationshipLinks _relationships;

    public NetworkReader(EntityGraph graph, NetworkPictureOptions options)
    {
        (_graph, _options, _voices) = (graph, options, new VoiceReader(graph));
        (_spoken, _relationships) = (new SpokenLinks(graph, _voices), new RelationshipLinks(graph, new RelationshipEvidence(graph, _voices)));
    }

    /// <summary>The conflicts that are drawn, instead of relationships; null for relationships.</summary>
    public IReadOnlyList<Conflict>? Conflicts { get; init; }

    /// <summary>The network of the nodes given; of the whole graph where none are.</summary>
    public NetworkPicture Read(IReadOnlySet<EntityId>? wanted, CancellationToken cancellationToken = default)
    {
        var statements = Statements(wanted);
        var all = Spoken(statements, cancellationToken);
        var evidence = EvidenceOf(_graph.Relationships.Where(link => !link.IsDerived && _relationships.IsDrawn(link)));

        // Because what only bears out a relationship is told by its line already.
        var spoken = all.Where(link => !evidence.Contains(link.Statement.Id) || _graph.TryGet<Event>(link.Aim, out _) || wanted?.Contains(link.Statement.Id) == true).ToList();
        var candidates = Candidates(wanted, spoken);
        var connected = _options.WithUnconnected ? candidates : Connected(candidates, spoken);

        var room = UnnamedSources.RoomFor(spoken, connected, _options.MaxNodes);
        var drawn = MostRelevant(connected, _options.MaxNodes - room);
        var places = drawn.Index().ToDictionary(node => node.Item, node => node.Index);
        var near = spoken.Where(link => (link.Voice.Speaker is not { } speaker || places.ContainsKey(speaker)) && places.ContainsKey(link.Aim)).ToList();
        var unnamed = UnnamedSources.Of(near, places.Count, room);
        var shown = near.Where(link => link.Voice.Speaker is not null || unnamed.Room > 0).ToList();
        var sides = SideReader.Of(_graph, _voices, drawn, Involved(shown));
        var relationships = Conflicts is null ? _relationships.Among(places, sides).ToList() : [];
        cancellationToken.ThrowIfCancellationRequested();

        int PlaceOf(Voice voice) => voice.Speaker is { } speaker ? places[speaker] : unnamed.PlaceOf(voice.Unnamed!);
        List<NetworkLink> links = [.. relationships, .. Links(shown, places, PlaceOf)];
        links.AddRange(ConflictLinks.Of(Conflicts ?? [], shown, PlaceOf));
        links.AddRange(RelayLinks.Of(shown, links, places, PlaceOf));
        var kept = LinkBound.MostRelevant(links, _options.MaxEdges);
        var omissions = new NetworkOmissions
        {
            Connected = connected.Count,
            Drawn = drawn.Count,
            Unconnected = candidates.Count - connected.Count,
            Lines = links.Count,
            LinesKept = kept.Count,
            UnnamedLeftOut = unnamed.Room > 0 ? 0 : near.Where(link => link.Voice.Speaker is null).Select(link => link.Voice.Unnamed).Distinct().Count(),
            Statements = statements,
            About = all.Select(link => link.Statement.Id).ToHashSet(),
            Shown = shown.Select(link => link.Statement.Id).ToHashSet(),
            Told = EvidenceOf(_relationships.Drawn(places).Where(link => !link.IsDerived)),
        };
        return new NetworkPicture(
            _options.Title ?? "Who says what: the network",
            drawn.Select(id => NetworkNodes.Of(_graph.Get<Entity>(id), sides.SideOf(id))).Concat(unnamed.Nodes).ToValueList(),
            kept.ToValueList(),
            sides.Sides,
            omissions.Sentences().ToValueList(),
            _options.Layout);
    }

    private List<Statement> Statements(IReadOnlySet<EntityId>? wanted)
    {
        if (!_options.WithStatements)
        {
            return [];
        }

        return wanted is not null && wanted.Any(id => _graph.TryGet<Statement>(id, out _))
            ? [.. _graph.Statements.Where(statement => wanted.Contains(statement.Id))]
            : [.. _graph.Statements];
    }

    private List<SpokenLink> Spoken(List<Statement> statements, CancellationToken cancellationToken)
    {
        var spoken = new List<SpokenLink>(statements.Count);
        foreach (var statement in statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            spoken.AddRange(_spoken.Of(statement));
        }

        return spoken;
    }

    private HashSet<EntityId> EvidenceOf(IEnumerable<Relationship> relationships) =>
        relationships.SelectMany(link => link.Evidence).Select(id => _graph.StatementOf(id)?.Id ?? id).ToHashSet();

    private List<EntityId> Candidates(IReadOnlySet<EntityId>? wanted, List<SpokenLink> spoken)
    {
        var ends = wanted is not null && wanted.Any(id => _graph.TryGet<Statement>(id, out _)) ? EndsOf(spoken) : [];
        return
        [
            .. _graph.Nodes<Entity>()
                .Where(entity => IsWanted(entity.NodeKind) && (wanted is null || wanted.Contains(entity.Id) || ends.Contains(entity.Id)))
                .Select(entity => entity.Id),
        ];
    }

    private bool IsWanted(NodeKind kind) =>
        (kind != NodeKind.Document || _options.WithDocuments || _options.Kinds.Contains(NodeKind.Document)) && (_options.Kinds.Count == 0 || _options.Kinds.Contains(kind));

    private List<EntityId> Connected(List<EntityId> candidates, List<SpokenLink> spoken)
    {
        var here = candidates.ToHashSet();
        var connected = EndsOf(spoken.Where(link => here.Contains(link.Aim) && (link.Voice.Speaker is not { } speaker || here.Contains(speaker))));
        connected.UnionWith(_graph.Relationships
            .Where(link => _relationships.IsDrawn(link) && here.Contains(link.From) && here.Contains(link.To))
            .SelectMany(link => new[] { link.From, link.To }));
        return [.. candidates.Where(connected.Contains)];
    }

    private static HashSet<EntityId> EndsOf(IEnumerable<SpokenLink> spoken) =>
        spoken.SelectMany(link => new[] { link.Voice.Speaker, link.Aim }).OfType<EntityId>().ToHashSet();

    private List<EntityId> MostRelevant(List<EntityId> candidates, int most)
    {
        if (candidates.Count <= most)
        {
            return candidates;
        }

        var ranks = _graph.PageRank(options: WalkOptions.Default);
        var kept = candidates.OrderByDescending(ranks.Of).ThenBy(_graph.OrdinalOf).Take(most).ToHashSet();
        return [.. candidates.Where(kept.Contains)];
    }

    // Who takes part in a dispute, so that sides are found where there is one.
    private List<EntityId> Involved(List<SpokenLink> shown) =>
    [
        .. shown.Where(link => link.Saying.Style != NetworkLineStyle.Says)
            .SelectMany(link => (link.Saying.Style == NetworkLineStyle.Blames ? StatementAims.AccusedIn(link.Statement, _graph.Vocabulary) : [])
                .Concat(link.Voice.Speaker is { } speaker ? [speaker] : [])),
    ];

    private static IEnumerable<NetworkLink> Links(List<SpokenLink> shown, Dictionary<EntityId, int> places, Func<Voice, int> placeOf) => shown
        .GroupBy(link => (From: placeOf(link.Voice), To: places[link.Aim], link.Saying.Style))
        .Select(alike => new NetworkLink(
            alike.Key.From,
            alike.Key.To,
            alike.Key.Style,
            SpokenLabels.Of([.. alike]).ToValueList(),
            alike.Select(link => link.Statement.Id).Distinct().ToValueList(),
            SpokenLabels.InFull(alike)));
}
