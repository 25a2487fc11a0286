using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Queries;

public sealed class AuthorityTests
{
    private readonly Newsroom _news = new();

    [Fact]
    public void A_spokesman_speaks_as_the_one_on_whose_behalf_he_speaks()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Clerk.Id) { OnBehalfOf = [_news.Union.Id] }, [_news.Union], _news.Stoppage);

        var claim = Assert.Single(_news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims);

        Assert.Equal("Dockers' Union", claim.Speaker.Name);
        Assert.Equal("Ines Varga for Dockers' Union", claim.Statement.Origin.ToString());
    }

    [Fact]
    public void A_claim_in_the_name_of_others_has_no_authority_unless_the_graph_shows_it()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Clerk], [_news.Union], _news.Stoppage);
        var graph = _news.Graph();

        var shown = graph.Edit(edit => edit.Relate(_news.Clerk, KnownRelationships.SpeaksFor, _news.Union));

        Assert.Equal(Authority.NotShown, graph.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
        Assert.Equal(Authority.Shown, shown.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
    }

    [Fact]
    public void A_joint_claim_that_names_a_third_group_is_in_the_name_of_that_group()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Union, _news.Crew], _news.Stoppage);

        var claim = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single();

        Assert.Equal(Authority.NotShown, claim.Authority);
        Assert.Equal(["Crane Crew Committee"], claim.InTheNameOf.Select(agent => agent.Name));
    }

    [Fact]
    public void A_claim_by_proxy_is_in_the_name_of_the_one_it_is_made_for_unless_the_graph_shows_a_spokesman()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Clerk.Id) { OnBehalfOf = [_news.Union.Id] }, [_news.Union], _news.Stoppage);
        var graph = _news.Graph();

        var shown = graph.Edit(edit => edit.Relate(_news.Clerk, KnownRelationships.SpeaksFor, _news.Union));

        Assert.Equal(["Dockers' Union"], graph.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().InTheNameOf.Select(agent => agent.Name));
        Assert.Equal(Authority.Shown, shown.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
    }

    [Fact]
    public void Who_no_longer_spoke_for_a_group_shows_no_authority()
    {
        var claim = _news.Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Clerk.Id) { OnBehalfOf = [_news.Union.Id] }, [_news.Union], _news.Stoppage);
        _news.Builder.Amend(claim with { Said = UncertainTime.OnDay(2023, 3, 3) });
        _news.Builder.Add(new Relationship
        {
            Id = new EntityId("r1"),
            Type = KnownRelationships.SpeaksFor,
            From = _news.Clerk,
            To = _news.Union,
            Holds = UncertainTime.FromEdtf("2010/2012"),
        });

        Assert.Equal(Authority.NotShown, _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
    }

    [Fact]
    public void Who_spoke_for_a_group_by_words_that_it_took_back_shows_no_authority_and_is_not_of_its_party()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Clerk.Id) { OnBehalfOf = [_news.Union.Id] }, [_news.Union], _news.Stoppage);
        var appointed = _news.Says("s2", KnownActs.Assert, [_news.Union], [], _news.Walkout, KnownPredicates.Occurred);
        _news.Builder.Add(new Relationship { Id = new EntityId("r1"), Type = KnownRelationships.SpeaksFor, From = _news.Clerk, To = _news.Union, Evidence = [appointed.Id] });
        var graph = _news.Graph();

        _news.SaysAbout("s3", KnownActs.Retract, _news.Union, appointed.Id);
        var takenBack = _news.Graph();

        Assert.Equal(Authority.Shown, graph.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
        Assert.Equal(["union"], graph.PartiesOf(_news.Clerk).Select(membership => membership.Party.Id.Value));
        Assert.Equal(Authority.NotShown, takenBack.WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
        Assert.Empty(takenBack.PartiesOf(_news.Clerk));
        Assert.True(takenBack.SpokesmenFor(_news.Union).Single().Relationship.IsTakenBack);
    }

    [Fact]
    public void A_group_under_another_id_that_is_judged_the_same_speaks_for_itself()
    {
        _news.Says("s1", KnownActs.ClaimResponsibility, [_news.Union], [_news.Crew], _news.Stoppage);
        _news.Builder.Add(new Judgement { Id = new EntityId("j1"), Verdict = JudgementVerdict.Same, Of = [_news.Union.Id, _news.Crew.Id] });

        Assert.Equal(Authority.Own, _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims.Single().Authority);
    }

    [Fact]
    public void A_claim_by_hundreds_jointly_has_one_item_for_each()
    {
        var many = Enumerable.Range(0, 500).Select(number => (Agent)_news.Builder.AddPerson($"p{number}", $"Docker {number}")).ToArray();
        _news.Says("s1", KnownActs.ClaimResponsibility, many, many, _news.Stoppage);

        var claims = _news.Graph().WhoClaimedResponsibilityFor(_news.Stoppage).Claims;

        Assert.Equal(500, claims.Count);
        Assert.All(claims, claim => Assert.Equal(Authority.Own, claim.Authority));
    }
}
