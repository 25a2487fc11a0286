namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedRoleTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Theory]
    [InlineData("2024-09-15", "vasslo")]
    [InlineData("2024-09-16", "brennic")]
    public void The_ministry_changes_hands_in_the_middle_of_September(string day, string minister) =>
        Assert.Equal([minister], _graph.HoldersOf(new EntityId("minister"), UncertainTime.Parse(day)).Select(holding => holding.Person.Id.Value));

    [Fact]
    public void The_committee_left_the_union_when_it_disowned_the_claim()
    {
        Assert.Equal(["committee", "morel-welder", "petrak"], Members("2024-09-09"));
        Assert.Equal(["morel-welder", "petrak"], Members("2024-09-11"));

        List<string> Members(string day) => _graph.MembersOf(new EntityId("union"), UncertainTime.Parse(day)).Select(link => link.From.Id.Value).ToList();
    }

    [Fact]
    public void The_federation_is_an_ally_of_the_union_and_of_no_party()
    {
        Assert.Equal("allied-federation", Assert.Single(_graph.AlliesOf(new EntityId("union"))).Relationship.Id.Value);
        Assert.Empty(_graph.PartiesOf(new EntityId("federation")));
    }

    [Fact]
    public void The_guards_belong_to_the_works_and_to_the_holding() =>
        Assert.Equal(["kverrin", "kverrin-holding"], _graph.PartiesOf(new EntityId("guards")).Select(membership => membership.Party.Id.Value));

    [Fact]
    public void The_spokesman_of_the_ministry_holds_an_office_in_it_and_so_belongs_to_it() =>
        Assert.Contains(new EntityId("labour-ministry"), _graph.PartiesOf(new EntityId("ardel")).Select(membership => membership.Party.Id));

    [Fact]
    public void Dahlke_speaks_for_the_Ladle_and_nobody_for_the_committee()
    {
        Assert.Equal(["dahlke"], _graph.SpokesmenFor(new EntityId("ladle")).Select(spokesman => spokesman.Agent.Id.Value));
        Assert.Empty(_graph.SpokesmenFor(new EntityId("committee")));
    }

    [Fact]
    public void The_chair_founded_the_union() =>
        Assert.Equal(["voronchuk"], _graph.FoundersOf(new EntityId("union")).Select(link => link.From.Id.Value));
}
