using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Queries;

namespace KnowledgeGraph.Tests.Questions.Accounts;

public sealed class AccountTests
{
    private readonly Newsroom _news = new();

    [Fact]
    public void Who_takes_back_his_part_of_a_joint_statement_has_it_no_longer_in_his_account_and_the_other_has()
    {
        var joint = Claims("joint", _news.Union, _news.Crew);
        _news.SaysAbout("back", KnownActs.Retract, _news.Crew, joint.Id);
        var graph = _news.Graph();

        Assert.Equal(["joint"], graph.AccountOf(_news.Union).Propositions.Select(said => said.Statement.Statement.Id.Value));
        Assert.Empty(graph.AccountOf(_news.Crew).Propositions);
        Assert.Equal(["joint"], graph.AccountOf(_news.Crew).TakenBack.Select(found => found.Statement.Id.Value));
    }

    [Fact]
    public void What_a_speaker_says_instead_later_replaces_what_he_said()
    {
        Count("first", 10, "2024-03-01");
        Count("second", 8, "2024-03-02");

        Assert.Equal(["second.p1"], _news.Graph().AccountOf(_news.Port).Propositions.Select(said => said.Proposition.Id.Value));
    }

    [Fact]
    public void A_member_in_his_own_name_is_listed_apart()
    {
        Claims("own", _news.Clerk);
        _news.Builder.Relate(_news.Clerk, KnownRelationships.MemberOf, _news.Union);
        var account = _news.Graph().AccountOf(_news.Union);

        Assert.Empty(account.Statements);
        Assert.Equal(["own"], account.MembersInTheirOwnName.Select(found => found.Statement.Id.Value));
    }

    [Fact]
    public void A_member_of_what_is_judged_to_be_the_party_is_listed_apart_as_well()
    {
        Claims("own", _news.Clerk);
        _news.Builder.Relate(_news.Clerk, KnownRelationships.MemberOf, _news.Crew);
        _news.Builder.Add(new Judgement { Id = new EntityId("j"), Verdict = JudgementVerdict.Same, Of = [_news.Union.Id, _news.Crew.Id] });

        Assert.Equal(["own"], _news.Graph().AccountOf(_news.Union).MembersInTheirOwnName.Select(found => found.Statement.Id.Value));
    }

    [Fact]
    public void A_member_who_speaks_for_it_speaks_in_its_account()
    {
        Claims("own", _news.Clerk);
        _news.Builder.Relate(_news.Clerk, KnownRelationships.MemberOf, _news.Union);
        _news.Builder.Relate(_news.Clerk, KnownRelationships.SpeaksFor, _news.Union);
        var account = _news.Graph().AccountOf(_news.Union);

        Assert.Equal(["own"], account.Statements.Select(found => found.Statement.Id.Value));
        Assert.Empty(account.MembersInTheirOwnName);
    }

    [Theory]
    [InlineData("exactly 10 person", "at least 9 person", true)]
    [InlineData("between 5 and 7 person", "about 6 person", true)]
    [InlineData("at least 12 person", "at least 12 person", true)]
    [InlineData("exactly 5 person", "between 5 and 5 person", true)]
    [InlineData("exactly 3 person of man", "exactly 3 person of Man", true)]
    [InlineData("at least 2 person", "at least 200 person", false)]
    [InlineData("at most 3 person", "less than 10 person", false)]
    [InlineData("at least 2 person", "at most 5 person", false)]
    [InlineData("between 2 and 6 person", "between 5 and 9 person", false)]
    [InlineData("unknown person", "exactly 7 person", false)]
    [InlineData("unknown person", "unknown person", false)]
    [InlineData("exactly 3 person of man", "exactly 3 person", false)]
    [InlineData("exactly 3 person of man", "exactly 3 person of child", false)]
    [InlineData("exactly 3 person", "exactly 3 car", false)]
    public void Two_counts_agree_only_where_one_says_the_other_and_else_each_is_of_one_alone(string one, string other, bool isAgreed)
    {
        Count("one", Quantity.Parse(one), _news.Union);
        Count("other", Quantity.Parse(other), _news.Crew);
        var difference = _news.Graph().CompareAccounts(_news.Union, _news.Crew);
        var back = _news.Graph().CompareAccounts(_news.Crew, _news.Union);

        Assert.Equal(isAgreed ? 1 : 0, difference.Agreed.Count);
        Assert.Equal(isAgreed ? 1 : 0, back.Agreed.Count);
        Assert.Equal(isAgreed ? 0 : 1, difference.OnlyLeft.Count);
        Assert.Equal(isAgreed ? 0 : 1, difference.OnlyRight.Count);
        Assert.Empty(difference.Opposed);
    }

    [Fact]
    public void A_count_inside_another_agrees_with_it_and_two_that_are_apart_are_opposed()
    {
        Count("ten", 10, "2024-03-01");
        Count("nine", Quantity.AtLeast(9, "person"), _news.Union);
        Count("eleven", Quantity.AtLeast(11, "person"), _news.Crew);
        var graph = _news.Graph();

        Assert.Equal("ten.p1 and nine.p1: injured", Assert.Single(graph.CompareAccounts(_news.Port, _news.Union).Agreed).ToString());
        var opposed = graph.CompareAccounts(_news.Port, _news.Crew);
        Assert.Empty(opposed.Agreed);
        Assert.Single(opposed.Opposed);
        Assert.Empty(opposed.OnlyLeft);
    }

    [Fact]
    public void Two_denials_of_one_thing_agree()
    {
        Denies("one", _news.Union);
        Denies("other", _news.Crew);

        Assert.Equal("one.p1 and other.p1: responsible-for", Assert.Single(_news.Graph().CompareAccounts(_news.Union, _news.Crew).Agreed).ToString());
    }

    [Fact]
    public void A_crossing_and_a_carried_out_attack_agree_only_on_what_both_imply()
    {
        _news.Says("did", KnownActs.Assert, [_news.Union], [_news.Port], _news.Stoppage, KnownPredicates.CarriedOut);
        _news.Says("is", KnownActs.Assert, [_news.Crew], [_news.Port], _news.Stoppage);

        Assert.Equal(KnownPredicates.ResponsibleFor.Code, Assert.Single(_news.Graph().CompareAccounts(_news.Union, _news.Crew).Agreed).Predicate);
    }

    [Fact]
    public void What_a_speaker_denies_having_said_is_reported_of_him_and_no_part_of_his_account()
    {
        Claims("joint", _news.Union, _news.Crew);
        _news.SaysAbout("never", KnownActs.Deny, _news.Crew, new EntityId("joint"));
        var graph = _news.Graph();
        var crew = graph.AccountOf(_news.Crew);

        Assert.Equal(["never"], crew.Statements.Select(found => found.Statement.Id.Value));
        Assert.Empty(crew.Propositions);
        Assert.Equal(["joint"], crew.DeniedQuotations.Select(found => found.Statement.Id.Value));
        Assert.Empty(crew.TakenBack);
        Assert.False(crew.Graph.Contains(new EntityId("joint")));
        Assert.Equal(["Dockers' Union"], Assert.Single(graph.AccountOf(_news.Union).Propositions).Speakers.Select(speaker => speaker.Name));
        Assert.Empty(graph.CompareAccounts(_news.Union, _news.Crew).Agreed);
    }

    [Fact]
    public void Who_takes_the_denial_of_a_quotation_back_has_said_it_again()
    {
        Claims("claim", _news.Crew);
        _news.SaysAbout("never", KnownActs.Deny, _news.Crew, new EntityId("claim"));
        _news.SaysAbout("back", KnownActs.Retract, _news.Crew, new EntityId("never"));
        var account = _news.Graph().AccountOf(_news.Crew);

        Assert.Equal(["claim.p1"], account.Propositions.Select(said => said.Proposition.Id.Value));
        Assert.Empty(account.DeniedQuotations);
    }

    [Fact]
    public void A_quotation_that_somebody_else_denies_stays_in_the_account()
    {
        Claims("claim", _news.Crew);
        _news.SaysAbout("no", KnownActs.Deny, _news.Union, new EntityId("claim"));

        Assert.Equal(["claim.p1"], _news.Graph().AccountOf(_news.Crew).Propositions.Select(said => said.Proposition.Id.Value));
    }

    [Fact]
    public void A_comparison_that_was_cut_calls_nothing_one_sides_own_that_the_other_side_opposes()
    {
        Claims("claim", _news.Crew);
        Denies("denial", _news.Port);
        _news.Says("says", KnownActs.Assert, [_news.Port], [_news.Crew], _news.Stoppage, polarity: Polarity.Negative);
        var graph = _news.Graph();
        var whole = graph.CompareAccounts(_news.Crew, _news.Port);

        Assert.Single(whole.Opposed);
        Assert.Empty(whole.OnlyLeft);
        for (var budget = 0; budget < 20; budget++)
        {
            var difference = graph.CompareAccounts(_news.Crew, _news.Port, budget: new QuestionBudget { MaxComparisons = budget });

            Assert.DoesNotContain("claim.p1", difference.OnlyLeft.Select(said => said.Proposition.Id.Value));
            Assert.DoesNotContain("says.p1", difference.OnlyRight.Select(said => said.Proposition.Id.Value));
            Assert.True(difference.Cut is not null || difference.OnlyRight.Count == 1);
        }
    }

    private Statement Claims(string id, params Agent[] speakers) => _news.Says(id, KnownActs.ClaimResponsibility, speakers, speakers, _news.Stoppage);

    private void Denies(string id, Agent speaker) => _news.Says(id, KnownActs.DenyResponsibility, [speaker], [_news.Port], _news.Stoppage);

    private void Count(string id, int injured, string said) => Count(id, Quantity.Exactly(injured, "person"), _news.Port, UncertainTime.FromEdtf(said));

    private void Count(string id, Quantity injured, Agent speaker, UncertainTime said = default) => _news.Builder.Add(new Statement
    {
        Id = new EntityId(id),
        Act = KnownActs.Assert,
        Attribution = [new Hop(_news.Post.Id), new Hop(speaker.Id)],
        Propositions =
        [
            new Proposition
            {
                Id = new EntityId(id + ".p1"),
                Predicate = KnownPredicates.Injured,
                Arguments = [new Argument(KnownRoles.Event, _news.Stoppage), new Argument(KnownRoles.Count, injured)],
            },
        ],
        Said = said,
        Source = new Provenance { Document = _news.Article.Id },
    });
}
