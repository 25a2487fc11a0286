namespace KnowledgeGraph.Presentation;

/// <summary>Finds the sides of a dispute: who belongs together by what is said in their own name.</summary>
/// <remarks>
/// Agents are one side if one is a part of the other, speaks for it, or holds an office in it. A link that rests only on what others say
/// makes no side, because a picture that drew it so would have taken theirs; nor does it that somebody says to speak for another, as long
/// as nothing shows that he may. Allies and members stay apart.
/// </remarks>
internal sealed class SideReader
{
    private readonly Dictionary<EntityId, EntityId> _leaders = [];
    private readonly EntityGraph _graph;
    private readonly RelationshipEvidence _evidence;

    private SideReader(EntityGraph graph, VoiceReader voices) => (_graph, _evidence) = (graph, new RelationshipEvidence(graph, voices));

    /// <summary>The sides among some nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="voices">Who may be said to say what.</param>
    /// <param name="drawn">The nodes that are drawn.</param>
    /// <param name="involved">Who claims, denies, blames or is blamed, once for each time.</param>
    public static SidesOfNodes Of(EntityGraph graph, VoiceReader voices, IReadOnlyList<EntityId> drawn, IReadOnlyList<EntityId> involved)
    {
        var reader = new SideReader(graph, voices);
        reader.Join();
        return reader.Sides(drawn, involved);
    }

    private void Join()
    {
        var links = _graph.Relationships
            .Where(link => !link.IsRedacted && (IsBelonging(link) || link.Type == KnownRelationships.HoldsPosition || link.Type == KnownRelationships.OfficeOf))
            .ToList();

        // Twice, because whether a speaker belongs to an end may only be known after the first time.
        for (var round = 0; round < 2; round++)
        {
            foreach (var link in links.Where(IsOwnWord))
            {
                JoinTwo(link.From, link.To);
            }
        }
    }

    private bool IsBelonging(Relationship link) =>
        link.Type == KnownRelationships.SpeaksFor
        || (link.Type == KnownRelationships.PartOf && _graph.TryGet<Agent>(link.From, out _) && _graph.TryGet<Agent>(link.To, out _));

    private bool IsOwnWord(Relationship link) => _evidence.IsOwnWord(link, (end, speaker) => LeaderOf(end) == LeaderOf(speaker));

    private SidesOfNodes Sides(IReadOnlyList<EntityId> drawn, IReadOnlyList<EntityId> involved)
    {
        var weights = involved.GroupBy(LeaderOf).ToDictionary(group => group.Key, group => group.Count());
        var groups = drawn.GroupBy(LeaderOf)
            .Select((members, place) => (Leader: members.Key, Members: members.ToList(), Place: place, Weight: weights.GetValueOrDefault(members.Key)))
            .Where(group => group.Weight > 0 || group.Members.Count(IsAgent) > 1)
            .Where(group => group.Members.Any(IsAgent))
            .OrderByDescending(group => (group.Weight * 2) + group.Members.Count)
            .ThenBy(group => group.Place)
            .Take(SvgStyle.Sides)
            .ToList();
        var places = groups.SelectMany((group, side) => group.Members.Select(member => (member, side))).ToDictionary(pair => pair.member, pair => pair.side);
        return new SidesOfNodes(groups.Select(group => new NetworkSide(NameOf(group.Members), group.Members.Count)).ToValueList(), places);
    }

    private bool IsAgent(EntityId id) => _graph.TryGet<Agent>(id, out _);

    private string NameOf(List<EntityId> members)
    {
        var within = members.ToHashSet();
        var root = members.Where(IsAgent)
            .MaxBy(member => _graph.RelationshipsTo(member).Count(link => within.Contains(link.From) && (IsBelonging(link) || link.Type == KnownRelationships.OfficeOf)));
        return NodeWords.Of(_graph.Get<Agent>(root));
    }

    private EntityId LeaderOf(EntityId id)
    {
        while (_leaders.TryGetValue(id, out var leader))
        {
            id = leader;
        }

        return id;
    }

    private void JoinTwo(EntityId left, EntityId right)
    {
        var (first, second) = (LeaderOf(left), LeaderOf(right));
        if (first != second)
        {
            _leaders[first] = second;
        }
    }
}
