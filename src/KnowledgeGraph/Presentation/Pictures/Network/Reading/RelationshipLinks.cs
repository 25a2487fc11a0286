namespace KnowledgeGraph.Presentation;

/// <summary>Reads relationships as edges.</summary>
internal sealed class RelationshipLinks(EntityGraph graph, RelationshipEvidence evidence)
{
    private static readonly Code[] s_derived =
    [
        KnownRelationships.OfficeOf, KnownRelationships.JurisdictionOf, KnownRelationships.OccursIn, KnownRelationships.PublishedBy,
        KnownRelationships.AuthoredBy, KnownRelationships.ContributedBy, KnownRelationships.VersionOf,
    ];

    /// <summary>Those between nodes that are drawn, in the order of the ledger; several from one node to another are one edge.</summary>
    /// <param name="places">The places of the nodes that are drawn.</param>
    /// <param name="sides">Their sides.</param>
    public IEnumerable<NetworkLink> Among(IReadOnlyDictionary<EntityId, int> places, SidesOfNodes sides) => Drawn(places)
        .Select(link => (Link: link, Doubt: evidence.Doubt(link)))
        .GroupBy(read => (
            From: places[read.Link.From],
            To: places[read.Link.To],
            IsSaid: read.Doubt.Length > 0 || !evidence.IsOwnWord(read.Link, (end, speaker) => IsOf(sides, end, speaker)),
            IsSymmetric: TypeOf(read.Link)?.IsSymmetric ?? false))
        .Select(alike => new NetworkLink(
            alike.Key.From,
            alike.Key.To,
            alike.Key.IsSaid ? NetworkLineStyle.SaidRelationship : NetworkLineStyle.Relationship,
            alike.Select(read => LabelOf(read.Link, alike.Key.IsSaid) + read.Doubt).Distinct().ToValueList(),
            alike.Select(read => read.Link.Id).Where(id => !id.IsDefault).ToValueList(),
            string.Join("; ", alike.Select(read => Evidence(read.Link)).Distinct()))
        {
            IsSymmetric = alike.Key.IsSymmetric,
        });

    /// <summary>The relationships that are drawn among some nodes.</summary>
    public IEnumerable<Relationship> Drawn(IReadOnlyDictionary<EntityId, int> places) =>
        graph.Relationships.Where(link => IsDrawn(link) && places.ContainsKey(link.From) && places.ContainsKey(link.To));

    /// <summary>Whether relationships of this kind are drawn at all: those entered, and those that documents, positions and places are read from.</summary>
    public bool IsDrawn(Relationship link) =>
        !link.IsRedacted && (!link.IsDerived || s_derived.Contains(link.Type) || (link.Type == KnownRelationships.Participant && graph.TryGet<Thing>(link.To, out _)));

    private RelationshipType? TypeOf(Relationship link) => graph.Vocabulary.TryGetRelationshipType(link.Type, out var type) ? type : null;

    private string LabelOf(Relationship link, bool isSaid)
    {
        // Because where an event took place, and with what, is never more than said.
        if (link.Type == KnownRelationships.OccursIn)
        {
            return "said to be in";
        }

        return link.Type == KnownRelationships.Participant ? "said to involve" : $"{(isSaid ? "said: " : "")}{DisplayText.Of(TypeOf(link)?.ToString() ?? link.Type.ToString())}";
    }

    private static bool IsOf(SidesOfNodes sides, EntityId end, EntityId speaker) =>
        end == speaker || (sides.SideOf(end) is { } side && side == sides.SideOf(speaker));

    private static string Evidence(Relationship link) => (link.Evidence.Count, link.IsDerived) switch
    {
        (0, true) => "from the record itself",
        (0, false) => "the graph author's own assertion, without a statement",
        _ => $"evidence: {string.Join(", ", link.Evidence)}",
    };
}
