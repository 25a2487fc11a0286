namespace KnowledgeGraph.Tests.Seed;

public sealed class SeedQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private static readonly EntityId MayAttack = new("E11");
    private static readonly EntityId ShebekinoShelling = new("E3");

    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void Both_militias_claimed_the_attack_jointly_nine_days_earlier()
    {
        var claims = _graph.WhoClaimedResponsibilityFor(MayAttack).Claims;

        Assert.Equal(["rvc", "legion"], claims.Select(claim => claim.Speaker.Agent!.Id.Value));
        Assert.All(claims, claim => Assert.Single(claim.JointlyWith));
        Assert.All(claims, claim => Assert.Equal("2023-05-23", claim.Said.Time.ToString()));
        Assert.All(claims, claim => Assert.Equal(TimeSolutionStatus.Solved, claim.Said.Status));
    }

    [Fact]
    public void The_claim_stands_in_the_article_and_reaches_us_through_its_publisher()
    {
        var claim = _graph.WhoClaimedResponsibilityFor(MayAttack).Claims[0];

        Assert.Equal("moscow-times", claim.Statement.Chain[0].Speakers.Single().Agent!.Id.Value);
        Assert.Equal("D0", claim.Source!.Document.Id.Value);
        Assert.Equal([new TextSpan(3215, 3286)], claim.Source.Spans);
    }

    [Fact]
    public void Nobody_claimed_the_shelling_of_Shebekino_and_the_answer_says_what_it_looked_at()
    {
        var answer = _graph.WhoClaimedResponsibilityFor(ShebekinoShelling);

        Assert.True(answer.IsNobody);
        Assert.Contains(answer.Considered, statement => statement.Id == new EntityId("F19"));
        Assert.Equal("D0", Assert.Single(answer.Documents).Id.Value);
    }

    [Fact]
    public void Nobody_denied_responsibility_for_anything()
    {
        Assert.All(_graph.Nodes<Event>(), happening => Assert.True(_graph.WhoDeniedResponsibilityFor(happening).IsNobody));
        Assert.All(_graph.Nodes<Event>(), happening => Assert.True(_graph.WhoAdmittedGuiltOf(happening).IsNobody));
    }

    [Fact]
    public void The_ministry_the_Kremlin_and_the_fighter_each_blame_somebody_else_for_something_else()
    {
        var blame = _graph.Nodes<Event>().SelectMany(happening => _graph.WhoIsBlamedFor(happening).All
            .Select(accusation => $"{accusation.Statement.Statement.Id}: {accusation.Speaker.Agent!.Id} blames {string.Join(" and ", accusation.Agents.Select(agent => agent.Id))} for {happening.Id} ({accusation.Statement.Statement.Basis})"));

        Assert.Equal(
            [
                "F07: defence-ministry blames kyiv for E1 (Explicit)",
                "F29: kremlin blames kyiv for E12 (Implied)",
                "F58: rvc-fighter blames armed-forces for E13 (Explicit)",
            ],
            blame.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_ministry_said_could_not_be_verified_according_to_the_publisher()
    {
        var blame = _graph.WhoIsBlamedFor(new EntityId("E1")).All.Single();

        Assert.Equal(Verdict.CouldNotVerify, blame.Verification.Assessments[0].Verdict);
        Assert.Equal("moscow-times", blame.Verification.Assessments[0].Assessors.Single().Agent!.Id.Value);
    }

    [Fact]
    public void The_founder_of_the_corps_and_no_other_founded_it() =>
        Assert.Equal(["kapustin"], _graph.In(new EntityId("rvc"), KnownRelationships.FounderOf).Select(person => person.Id.Value));

    [Fact]
    public void No_denied_or_alleged_attacker_takes_part_in_an_event()
    {
        Assert.DoesNotContain(_graph.In(new EntityId("kyiv"), KnownRelationships.Participant), happening => happening.Id == new EntityId("E1"));
        Assert.DoesNotContain(_graph.In(new EntityId("armed-forces"), KnownRelationships.Participant), happening => happening.Id == new EntityId("E13"));
    }

    [Fact]
    public void The_agency_is_linked_with_the_corps_by_the_article_to_which_it_contributed()
    {
        var connection = _graph.ShortestConnection(new EntityId("afp"), new EntityId("rvc"));

        Assert.Equal(["afp", "D0", "F05", "rvc"], connection.Steps.Select(step => step.From.Id.Value).Append(connection.To.Id.Value));
    }
}
