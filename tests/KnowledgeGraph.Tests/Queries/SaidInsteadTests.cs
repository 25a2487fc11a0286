namespace KnowledgeGraph.Tests.Queries;

/// <summary>Who claims, and certainly later says something else instead, does not stand by the claim, in whichever way he is the same.</summary>
public sealed class SaidInsteadTests
{
    private static readonly UncertainTime s_first = UncertainTime.OnDay(2023, 6, 1);
    private static readonly UncertainTime s_later = UncertainTime.OnDay(2023, 6, 5);

    private readonly Newsroom _news = new();

    [Fact]
    public void Who_claims_once_stands_by_it_whatever_others_deny()
    {
        Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Union.Id), _news.Stoppage, s_first);
        Says("s2", KnownActs.DenyResponsibility, new Hop(_news.Crew.Id), _news.Stoppage, s_later);

        Assert.Equal((Standing.Stands, null), Asked(_news.Stoppage));
    }

    [Fact]
    public void Who_denies_it_later_said_something_else_instead()
    {
        Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Union.Id), _news.Stoppage, s_first);
        Says("s2", KnownActs.DenyResponsibility, new Hop(_news.Union.Id), _news.Stoppage, s_later);

        Assert.Equal((Standing.Revised, "s2"), Asked(_news.Stoppage));
    }

    [Fact]
    public void So_does_he_for_whom_a_spokesman_denies_it_later()
    {
        Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Union.Id), _news.Stoppage, s_first);
        Says("s2", KnownActs.DenyResponsibility, new Hop(_news.Clerk.Id) { OnBehalfOf = [_news.Union.Id] }, _news.Stoppage, s_later);

        Assert.Equal((Standing.Revised, "s2"), Asked(_news.Stoppage));
    }

    [Fact]
    public void So_does_he_who_is_judged_to_be_one_with_whom_denies_it_later()
    {
        Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Union.Id), _news.Stoppage, s_first);
        Says("s2", KnownActs.DenyResponsibility, new Hop(_news.Crew.Id), _news.Stoppage, s_later);
        _news.Builder.Add(new Judgement { Id = new EntityId("j1"), Verdict = JudgementVerdict.Same, Of = [_news.Union.Id, _news.Crew.Id] });

        Assert.Equal((Standing.Revised, "s2"), Asked(_news.Stoppage));
    }

    [Fact]
    public void So_does_he_who_denies_it_of_an_event_that_is_judged_to_be_the_same()
    {
        Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Union.Id), _news.Stoppage, s_first);
        Says("s2", KnownActs.DenyResponsibility, new Hop(_news.Union.Id), _news.Walkout, s_later);
        _news.Builder.Add(new Judgement { Id = new EntityId("j1"), Verdict = JudgementVerdict.Same, Of = [_news.Stoppage.Id, _news.Walkout.Id] });

        Assert.Equal((Standing.Revised, "s2"), Asked(_news.Stoppage));
    }

    [Fact]
    public void So_does_he_who_denies_all_of_which_it_is_a_part()
    {
        Says("s1", KnownActs.ClaimResponsibility, new Hop(_news.Union.Id), _news.Walkout, s_first);
        Says("s2", KnownActs.DenyResponsibility, new Hop(_news.Union.Id), _news.Stoppage, s_later);
        _news.Builder.Add(new Relationship { Id = new EntityId("r1"), From = _news.Walkout.Id, Type = KnownRelationships.SubEventOf, To = _news.Stoppage.Id });

        Assert.Equal((Standing.Revised, "s2"), Asked(_news.Walkout));
    }

    private void Says(string id, Act act, Hop origin, Event about, UncertainTime said)
    {
        var statement = _news.Says(id, act, origin, [_news.Union], about);
        _news.Builder.Amend(statement with { Said = said });
    }

    private (Standing Standing, string? By) Asked(Event happening)
    {
        var claim = _news.Graph().WhoClaimedResponsibilityFor(happening).Claims.Single();
        return (claim.Standing, claim.TakenBackIn?.Statement.Id.Value);
    }
}
