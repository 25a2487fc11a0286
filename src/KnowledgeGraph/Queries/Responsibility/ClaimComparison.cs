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
            .Select(group => group.ToValueList())
            .ToList();
        var competing = new List<CompetingClaims>();
        for (var first = 0; first < joint.Count; first++)
        {
            for (var second = first + 1; second < joint.Count; second++)
            {
                if (Compare(joint[first], joint[second]) is { } pair)
                {
                    competing.Add(pair);
                }
            }
        }

        return competing.ToValueList();
    }

    private CompetingClaims? Compare(ValueList<ResponsibilityClaim> first, ValueList<ResponsibilityClaim> second)
    {
        var (left, right) = (AgentsOf(first), AgentsOf(second));
        if (SpeakersOf(first).Any(one => SpeakersOf(second).Any(other => AreSame(one, other)))
            || left.Any(one => right.Any(other => AreOneSide(one, first[0].Said.Time, other, second[0].Said.Time))))
        {
            return null;
        }

        var unsure = left.Concat(SpeakersOf(first)).Any(one => right.Concat(SpeakersOf(second)).Any(other => graph.IdentityOf(one, other) == JudgementVerdict.Unsure));
        var unnamed = first.Concat(second).Any(claim => claim.Speaker.Agent is null);
        return new CompetingClaims { First = first, Second = second, IsOnlyIfDifferent = unsure || unnamed };
    }

    // Because who claims an event and names nobody means himself.
    private static List<EntityId> AgentsOf(ValueList<ResponsibilityClaim> joint) =>
        joint[0].Agents.Count > 0 ? joint[0].Agents.Select(agent => agent.Id).ToList() : SpeakersOf(joint);

    private static List<EntityId> SpeakersOf(ValueList<ResponsibilityClaim> joint) =>
        joint.Select(claim => claim.Speaker.Agent).OfType<Agent>().Select(agent => agent.Id).ToList();

    private bool AreSame(EntityId one, EntityId other) => graph.IdentityOf(one, other) == JudgementVerdict.Same;

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
}
