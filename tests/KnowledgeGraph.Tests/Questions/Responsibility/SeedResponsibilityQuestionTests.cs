using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Responsibility;

public sealed class SeedResponsibilityQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void The_two_militias_claimed_the_May_attack_jointly_and_not_against_each_other()
    {
        var answer = _graph.WhoClaimedResponsibilityFor(new EntityId("E11"));

        Assert.Equal(["rvc with legion in F50", "legion with rvc in F50"], answer.Claims.Select(claim =>
            $"{claim.Speaker.Agent!.Id} with {string.Join(' ', claim.JointlyWith.Select(other => other.Agent!.Id))} in {claim.Statement.Statement.Id}"));
        Assert.Empty(answer.Competing);
    }

    [Fact]
    public void Nobody_claims_the_attacks_but_the_one_of_May()
    {
        var unclaimed = _graph.UnclaimedEvents([EventKinds.Attack]);

        Assert.Equal(["E1", "E2", "E3", "E4", "E5", "E9", "E10", "E10b", "E12", "E13"], unclaimed.Select(one => one.Event.Id.Value));
        var shelling = unclaimed.Single(one => one.Event.Id == new EntityId("E3"));
        Assert.Contains(shelling.Claims.Considered, statement => statement.Id == new EntityId("F19"));
        Assert.Equal(["kyiv"], unclaimed[0].Blamed.All.Single().Agents.Select(agent => agent.Id.Value));
    }

    [Fact]
    public void The_sides_blame_each_other_for_events_for_silence_and_for_words()
    {
        Assert.Equal(
            [
                "F07: defence-ministry > kyiv: responsible-for (Explicit)",
                "F25: kremlin > international-community: silent-about (Explicit)",
                "F29: kremlin > international-community: criticized (Implied)",
                "F29: kremlin > kyiv: responsible-for (Implied)",
                "F58: rvc-fighter > armed-forces: responsible-for (Explicit)",
                "F69: moscow-times > russian-authorities: tries-to-silence tries-to-silence (Explicit)",
                "F70: russian-authorities > moscow-times: discredits (Explicit)",
            ],
            _graph.WhoBlamesWhom().Select(blame =>
                $"{Id(blame.Statement)}: {Ids(blame.Accusers.Select(speaker => speaker.Agent!))} > {Ids(blame.Blamed)}: {string.Join(' ', blame.Propositions.Select(proposition => proposition.Predicate))} ({blame.Statement.Statement.Basis})"));
    }

    [Fact]
    public void What_Peskov_implies_is_supported_by_what_he_says_of_the_footage()
    {
        var implied = _graph.WhoBlamesWhom().Where(blame => Id(blame.Statement) == "F29").ToList();

        Assert.All(implied, blame => Assert.Equal(["F28"], blame.SupportedBy.Select(Id)));
        Assert.Equal("Dmitry Peskov for Kremlin", implied[0].Statement.Origin.ToString());
        Assert.Equal([0, 1], implied.Select(blame => blame.Events.Count));
    }

    [Fact]
    public void The_newspaper_disputes_what_the_authorities_accuse_it_of_and_nobody_else_answers()
    {
        var answered = Assert.Single(_graph.AccusationsAnswered());

        Assert.Equal("F70", Id(answered.Accusation.Statement));
        Assert.Equal("F71", Id(answered.Denial));
        Assert.True(answered.IsByAccused && answered.IsExplicit && answered.IsCertain);
        Assert.Equal(["F07", "F25", "F29", "F29", "F58", "F69"], _graph.AccusationsUnanswered().Select(blame => Id(blame.Statement)));
        Assert.Empty(_graph.ClaimsAnswered());
    }

    [Fact]
    public void Both_militias_announced_their_incursions_and_the_fighter_the_next_approach()
    {
        Assert.Equal(["F40 rvc", "F40 legion", "F45 legion"], Announced("E10"));
        Assert.Equal(["F40 rvc", "F40 legion", "F61 rvc-fighter"], Announced("E9"));
        Assert.Equal(["F61 rvc-fighter"], Announced("E10b"));
        Assert.Empty(Announced("E11"));
    }

    private static string Id(AttributedStatement statement) => statement.Statement.Id.Value;

    private static string Ids(IEnumerable<Agent> agents) => string.Join(' ', agents.Select(agent => agent.Id));

    private IEnumerable<string> Announced(string id) =>
        _graph.WhoAnnounced(new EntityId(id)).Select(announcement => $"{Id(announcement.Statement)} {announcement.Speaker.Agent!.Id}");
}
