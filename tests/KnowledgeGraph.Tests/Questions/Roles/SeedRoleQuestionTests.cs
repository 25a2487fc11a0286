using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Roles;

public sealed class SeedRoleQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Theory]
    [InlineData("kremlin", "peskov")]
    [InlineData("defence-ministry", "konashenkov")]
    [InlineData("legion", "legion-fighter")]
    [InlineData("rvc", "rvc-fighter")]
    public void Each_side_has_one_spokesman_and_the_founder_is_none(string organization, string spokesman)
    {
        var found = Assert.Single(_graph.SpokesmenFor(new EntityId(organization), UncertainTime.OnDay(2023, 6, 1)));

        Assert.Equal(spokesman, found.Agent.Id.Value);
        Assert.Equal(Holding.Certainly, found.Holding);
        Assert.Single(found.Relationship.Evidence);
    }

    [Fact]
    public void The_state_has_no_spokesman_of_its_own_but_its_parts_have_two()
    {
        Assert.Empty(_graph.SpokesmenFor(new EntityId("russia")));

        var found = _graph.SpokesmenFor(new EntityId("russia"), includingParts: true);

        Assert.Equal(["konashenkov", "peskov"], found.Select(spokesman => spokesman.Agent.Id.Value));
        Assert.Equal(["part-defence-ministry"], found[0].Through.Select(part => part.Relationship.Id.Value));
    }

    [Fact]
    public void The_fighters_speak_without_a_stated_charge_and_a_note_says_so()
    {
        var spokesman = Assert.Single(_graph.SpokesmenFor(new EntityId("legion")));

        Assert.True(spokesman.Agent is Person { IsAnonymous: true });
        Assert.Contains("not stated", spokesman.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Gladkov_is_governor_of_the_region_which_is_inferred()
    {
        var governor = Assert.Single(_graph.WhoHolds(new EntityId("belgorod-region")));

        Assert.Equal("gladkov", governor.Person.Id.Value);
        Assert.Equal("belgorod-region", governor.Jurisdiction!.Id.Value);
        Assert.Equal("The region is inferred.", governor.Note);
        Assert.Equal(Basis.Inferred, Assert.Single(governor.Relationship.Evidence).Statement.Basis);
    }

    [Fact]
    public void Demidov_is_mayor_of_the_city_and_not_of_the_region_of_the_same_name()
    {
        var mayor = Assert.Single(_graph.WhoHolds(new EntityId("belgorod")));

        Assert.Equal("demidov", mayor.Person.Id.Value);
        Assert.Equal("belgorod", mayor.Jurisdiction!.Id.Value);
        Assert.Equal("moscow-times", mayor.Relationship.Evidence[0].Origin.Speakers[0].Agent!.Id.Value);
    }

    [Fact]
    public void The_offices_of_a_person_are_those_that_hold_at_the_moment()
    {
        Assert.Equal("governor", Assert.Single(_graph.PositionsOf(new EntityId("gladkov"))).Position.Id.Value);
        Assert.Empty(_graph.PositionsOf(new EntityId("gladkov"), UncertainTime.OnDay(2022, 1, 1)));
        Assert.Equal(Holding.Possibly, Assert.Single(_graph.PositionsOf(new EntityId("gladkov"), UncertainTime.InMonth(2023, 6))).Relationship.Holding);
    }

    [Fact]
    public void Kapustin_founded_the_corps_as_the_publisher_says()
    {
        var founder = Assert.Single(_graph.FoundersOf(new EntityId("rvc")));

        Assert.Equal("kapustin", founder.From.Id.Value);
        Assert.Equal("F53", Assert.Single(founder.Evidence).Statement.Id.Value);
    }

    [Fact]
    public void The_corps_is_allied_with_one_state_and_belongs_to_nobodys_party()
    {
        Assert.Equal("kyiv", Assert.Single(_graph.AlliesOf(new EntityId("rvc"))).To.Id.Value);
        Assert.Equal("rvc-fighter", Assert.Single(_graph.MembersOf(new EntityId("rvc"))).From.Id.Value);
        Assert.Empty(_graph.PartiesOf(new EntityId("rvc")));
    }

    [Fact]
    public void The_spokesman_belongs_to_the_state_by_way_of_the_ministry()
    {
        var parties = _graph.PartiesOf(new EntityId("konashenkov"), UncertainTime.OnDay(2023, 6, 1));

        Assert.Equal(["defence-ministry", "russia"], parties.Select(party => party.Party.Id.Value));
        Assert.Equal(["speaks-konashenkov", "part-defence-ministry"], parties[1].Chain.Select(step => step.Relationship.Id.Value));
        Assert.Equal([Holding.Certainly, Holding.Possibly], parties.Select(party => party.Holding));
    }
}
