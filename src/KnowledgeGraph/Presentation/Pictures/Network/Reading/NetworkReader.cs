using System.Globalization;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads a graph, or a part of it, as a network that can be drawn.</summary>
internal sealed class NetworkReader(EntityGraph graph, NetworkPictureOptions options)
{
    private readonly SpokenLinks _spoken = new(graph);
    private readonly RelationshipLinks _relationships = new(graph);

    /// <summary>The network of the nodes given; of the whole graph where none are.</summary>
    public NetworkPicture Read(IReadOnlySet<EntityId>? wanted)
    {
        var spoken = Spoken(wanted);
        var candidates = Candidates(wanted, spoken);
        var connected = options.WithUnconnected ? candidates : Connected(candidates, spoken);

        var drawn = MostRelevant(connected);
        var nodes = drawn.ToHashSet();
        var shown = spoken.Where(link => (link.Speaker is not { } speaker || nodes.Contains(speaker)) && nodes.Contains(link.Aim)).ToList();
        var sides = SideReader.Of(graph, drawn, Involved(shown));
        var unnamed = shown.Select(link => link.Unnamed).OfType<string>().Distinct().ToList();
        var places = drawn.Index().ToDictionary(node => node.Item, node => node.Index);
        var relationships = _relationships.Among(places, sides).ToList();
        return new NetworkPicture(
            options.Title ?? "Who says what: the network",
            drawn.Select(id => NetworkNodes.Of(graph.Get<Entity>(id), sides.SideOf(id))).Concat(unnamed.Select(NetworkNodes.Unnamed)).ToValueList(),
            relationships.Concat(Links(shown, places, unnamed)).ToValueList(),
            sides.Sides,
            LeftOut(candidates.Count, connected.Count, drawn.Count, spoken, shown).ToValueList(),
            options.Layout);
    }

    private List<SpokenLink> Spoken(IReadOnlySet<EntityId>? wanted)
    {
        if (!options.WithStatements)
        {
            return [];
        }

        var statements = graph.Statements;
        if (wanted is not null && wanted.Any(id => graph.TryGet<Statement>(id, out _)))
        {
            statements = statements.Where(statement => wanted.Contains(statement.Id));
        }

        // Because what only bears out a relationship is told by its line already.
        var evidence = graph.Relationships.SelectMany(link => link.Evidence).ToHashSet();
        return
        [
            .. statements.SelectMany(statement => _spoken.Of(statement)
                .Where(link => !evidence.Contains(statement.Id) || graph.TryGet<Event>(link.Aim, out _) || wanted?.Contains(statement.Id) == true)),
        ];
    }

    private List<EntityId> Candidates(IReadOnlySet<EntityId>? wanted, List<SpokenLink> spoken)
    {
        var ends = wanted is not null && wanted.Any(id => graph.TryGet<Statement>(id, out _))
            ? spoken.SelectMany(link => new[] { link.Speaker, link.Aim }).OfType<EntityId>().ToHashSet()
            : [];
        return
        [
            .. graph.Nodes<Entity>()
                .Where(entity => IsWanted(entity.NodeKind) && (wanted is null || wanted.Contains(entity.Id) || ends.Contains(entity.Id)))
                .Select(entity => entity.Id),
        ];
    }

    private bool IsWanted(NodeKind kind) =>
        (kind != NodeKind.Document || options.WithDocuments || options.Kinds.Contains(NodeKind.Document)) && (options.Kinds.Count == 0 || options.Kinds.Contains(kind));

    private List<EntityId> Connected(List<EntityId> candidates, List<SpokenLink> spoken)
    {
        var here = candidates.ToHashSet();
        var connected = graph.Relationships
            .Where(link => _relationships.IsDrawn(link) && here.Contains(link.From) && here.Contains(link.To))
            .SelectMany(link => new[] { link.From, link.To })
            .Concat(spoken.Where(link => here.Contains(link.Aim) && (link.Speaker is not { } speaker || here.Contains(speaker)))
                .SelectMany(link => new[] { link.Speaker, link.Aim }).OfType<EntityId>())
            .ToHashSet();
        return [.. candidates.Where(connected.Contains)];
    }

    private List<EntityId> MostRelevant(List<EntityId> candidates)
    {
        if (candidates.Count <= options.MaxNodes)
        {
            return candidates;
        }

        var ranks = graph.PageRank(options: WalkOptions.Default);
        var kept = candidates.OrderByDescending(ranks.Of).ThenBy(graph.OrdinalOf).Take(options.MaxNodes).ToHashSet();
        return [.. candidates.Where(kept.Contains)];
    }

    // Who takes part in a dispute, so that sides are found where there is one.
    private List<EntityId> Involved(List<SpokenLink> shown) =>
    [
        .. shown.Where(link => link.Style != NetworkLineStyle.Says)
            .SelectMany(link => (link.Style == NetworkLineStyle.Blames ? StatementAims.AccusedIn(link.Statement, graph.Vocabulary) : []).Concat(link.Speaker is { } speaker ? [speaker] : [])),
    ];

    private static IEnumerable<NetworkLink> Links(List<SpokenLink> shown, Dictionary<EntityId, int> places, List<string> unnamed) => shown
        .GroupBy(link => (From: link.Speaker is { } speaker ? places[speaker] : places.Count + unnamed.IndexOf(link.Unnamed!), To: places[link.Aim], link.Style))
        .Select(alike => new NetworkLink(
            alike.Key.From,
            alike.Key.To,
            alike.Key.Style,
            SpokenLinks.LabelOf(alike).ToValueList(),
            alike.Select(link => link.Statement.Id).Distinct().ToValueList(),
            string.Join("; ", alike.GroupBy(link => link.Verb).Select(verb => $"{verb.Key}: {string.Join(", ", verb.Select(link => link.Statement.Id).Distinct())}"))));

    private static IEnumerable<string> LeftOut(int candidates, int connected, int drawn, List<SpokenLink> spoken, List<SpokenLink> shown)
    {
        if (drawn < connected)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{connected - drawn:N0} of {connected:N0} nodes left out: those that least leads to.");
        }

        if (connected < candidates)
        {
            yield return $"{Lists.Count(candidates - connected, "node")} left out that nothing drawn leads to.";
        }

        var statements = spoken.Select(link => link.Statement.Id).Distinct().Count();
        var without = statements - shown.Select(link => link.Statement.Id).Distinct().Count();
        if (without > 0)
        {
            yield return $"{Lists.Count(without, "statement")} left out about or by what is not drawn.";
        }
    }
}
