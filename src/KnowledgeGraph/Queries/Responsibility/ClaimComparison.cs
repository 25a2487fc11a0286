namespace KnowledgeGraph.Queries;

/// <summary>Compares claims of responsibility for one event by the agents of whom they say it.</summary>
internal sealed class ClaimComparison(EntityGraph graph)
{
    private readonly PartyReader _parties = new(graph);
    private readonly Dictionary<(EntityId Agent, UncertainTime At), Reach> _partiesOf = [];

    public ValueList<CompetingClaims> Competing(ValueList<ResponsibilityClaim> claims)
    {
        var joint = claims.Where(claim => claim.Standing == Standing.Stands)
            .GroupBy(claim => claim.Proposition.Id)
            .Select((group, place) => Joint(place, group.ToValueList()))
            .ToList();

        // Because those of the same claimants, of the same agents, compete with the same others, as far as these are no parties of each other.
        var sides = joint.GroupBy(claim => claim.Side, StringComparer.Ordinal).Select(side => side.ToList()).ToList();
        var competing = new List<(int First, int Second, CompetingClaims Pair)>();
        for (var first = 0; first < sides.Count; first++)
        {
            for (var second = first; second < sides.Count; second++)
            {
                if (!AreOneSide(sides[first][0], sides[second][0]))
                {
                    competing.AddRange(Between(sides[first], sides[second]));
                }
            }
        }

        return competing.OrderBy(pair => pair.First).ThenBy(pair => pair.Second).Select(pair => pair.Pair).ToValueList();
    }

    private IEnumerable<(int First, int Second, CompetingClaims Pair)> Between(List<JointClaim> side, List<JointClaim> other)
    {
        foreach (var one in side)
        {
            foreach (var another in other.Where(another => side != other || one.Place < another.Place))
            {
                var (first, second) = one.Place < another.Place ? (one, another) : (another, one);
                if (Compare(first, second) is { } pair)
                {
                    yield return (first.Place, second.Place, pair);
                }
            }
        }
    }

    private CompetingClaims? Compare(JointClaim first, JointClaim second)
    {
        if (first.Agents.Exists(one => second.Agents.Exists(other => AreOneSide(one, first.Said, other, second.Said))))
        {
            return null;
        }

        var unsure = first.Everybody.Any(one => second.Everybody.Any(other => graph.IdentityOf(one, other) == JudgementVerdict.Unsure));
        return new CompetingClaims { First = first.Claims, Second = second.Claims, IsOnlyIfDifferent = unsure || first.IsUnnamed || second.IsUnnamed };
    }

    private JointClaim Joint(int place, ValueList<ResponsibilityClaim> claims)
    {
        var (agents, speakers) = (AgentsOf(claims), SpeakersOf(claims));
        var (firstAgents, firstSpeakers) = (FirstOf(agents), FirstOf(speakers));
        return new JointClaim
        {
            Place = place,
            Claims = claims,
            Agents = agents,
            Everybody = [.. agents, .. speakers],
            FirstAgents = firstAgents,
            FirstSpeakers = firstSpeakers,
            Said = claims[0].Said.Time,
            IsUnnamed = claims.Any(claim => claim.Speaker.Agent is null),
            Side = string.Join('\n', firstAgents.Select(agent => agent.Value).Order(StringComparer.Ordinal)) + "\n\n"
                + string.Join('\n', firstSpeakers.Select(speaker => speaker.Value).Order(StringComparer.Ordinal)),
        };
    }

    private HashSet<EntityId> FirstOf(List<EntityId> ids) => ids.Select(id => graph.SameAs(id)[0]).ToHashSet();

    // Because who claims an event and names nobody means himself.
    private static List<EntityId> AgentsOf(ValueList<ResponsibilityClaim> joint) =>
        joint[0].Agents.Count > 0 ? joint[0].Agents.Select(agent => agent.Id).ToList() : SpeakersOf(joint);

    private static List<EntityId> SpeakersOf(ValueList<ResponsibilityClaim> joint) =>
        joint.Select(claim => claim.Speaker.Agent).OfType<Agent>().Select(agent => agent.Id).ToList();

    /// <summary>Whether a claimant, or one of those of whom they say it, is one; a party that they have in common at a time is no matter here.</summary>
    private static bool AreOneSide(JointClaim one, JointClaim other) =>
        one.FirstSpeakers.Overlaps(other.FirstSpeakers) || one.FirstAgents.Overlaps(other.FirstAgents);

    private bool AreOneSide(EntityId one, UncertainTime oneSaid, EntityId other, UncertainTime otherSaid) =>
        PartiesOf(one, oneSaid).Contains(other) || PartiesOf(other, otherSaid).Contains(one);

    private Reach PartiesOf(EntityId agent, UncertainTime at)
    {
        if (!_partiesOf.TryGetValue((agent, at), out var parties))
        {
            _partiesOf.Add((agent, at), parties = _parties.PartiesOf(agent, at));
        }

        return parties;
    }

    /// <summary>The items of one claim, one for each of those who make it.</summary>
    private sealed class JointClaim
    {
        /// <summary>Its place among the claims.</summary>
        public required int Place { get; init; }

        public required ValueList<ResponsibilityClaim> Claims { get; init; }

        public required List<EntityId> Agents { get; init; }

        /// <summary>The agents, then the speakers.</summary>
        public required List<EntityId> Everybody { get; init; }

        /// <summary>The agents, of those judged to be one the first.</summary>
        public required HashSet<EntityId> FirstAgents { get; init; }

        /// <summary>The speakers, of those judged to be one the first.</summary>
        public required HashSet<EntityId> FirstSpeakers { get; init; }

        public required UncertainTime Said { get; init; }

        public required bool IsUnnamed { get; init; }

        /// <summary>The same for all claims of the same claimants that say it of the same agents.</summary>
        public required string Side { get; init; }
    }
}
