using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Queries;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>What the comparison with the page, read slowly, brought to light: each in a world of its own.</summary>
public class ConflictReadingTests
{
    private readonly Newsroom _room = new();

    [Fact]
    public void Who_corrects_the_report_of_his_words_still_denies_having_said_them()
    {
        Claims("claim", _room.Union, _room.Union);
        Add("correction", KnownActs.Correct, _room.Union, [new StatementTarget(new EntityId("claim")) { Hop = 0 }]);
        Add("denial", KnownActs.Deny, _room.Union, [new StatementTarget(new EntityId("claim"))]);

        Assert.Equal(ConflictReasons.DeniedQuotation, Assert.Single(Conflicts()).Reason);
    }

    [Fact]
    public void Who_denies_a_statement_and_one_of_its_propositions_denies_the_whole()
    {
        Claims("claim", _room.Union, _room.Union);
        Add("denial", KnownActs.Deny, _room.Union, [new StatementTarget(new EntityId("claim.p1")), new StatementTarget(new EntityId("claim"))]);

        Assert.Equal(ConflictReasons.DeniedQuotation, Assert.Single(Conflicts()).Reason);
    }

    [Fact]
    public void Two_propositions_of_one_statement_are_disputed_each()
    {
        _room.Builder.Add(new Statement
        {
            Id = new EntityId("words"),
            Act = KnownActs.Assert,
            Attribution = [new Hop(_room.Union.Id)],
            Propositions = [Injured("words.p1", _room.Stoppage, Quantity.Exactly(1)), Injured("words.p2", _room.Walkout, Quantity.Exactly(1))],
        });
        Add("dispute", KnownActs.Dispute, _room.Port, [new StatementTarget(new EntityId("words.p1")), new StatementTarget(new EntityId("words.p2"))]);

        Assert.Equal(["words.p1", "words.p2"], Conflicts().Select(conflict => conflict.Left.Proposition!.Id.Value));
    }

    [Fact]
    public void A_statement_that_contradicts_itself_does_so_once_when_it_is_asked_about()
    {
        _room.Builder.Add(new Statement
        {
            Id = new EntityId("words"),
            Act = KnownActs.Assert,
            Attribution = [new Hop(_room.Union.Id)],
            Propositions = [Injured("words.p1", _room.Stoppage, Quantity.Exactly(1)), Injured("words.p2", _room.Stoppage, Quantity.Exactly(2))],
        });

        Assert.Equal(ConflictKind.SelfContradiction, Assert.Single(_room.Graph().ConflictsOf(new EntityId("words"))).Kind);
    }

    [Fact]
    public void A_denied_number_of_women_says_nothing_about_the_number_of_all()
    {
        Says("count", _room.Union, KnownActs.Assert, Injured("count.p1", _room.Stoppage, Quantity.Exactly(5)));
        Says("denial", _room.Port, KnownActs.Deny, Injured("denial.p1", _room.Stoppage, Quantity.Between(3, 9) with { Of = "woman" }));

        Assert.Empty(Conflicts());
    }

    [Fact]
    public void The_time_of_an_event_counts_under_every_id_that_is_judged_the_same()
    {
        Claims("first", _room.Union, _room.Union);
        Claims("second", _room.Port, _room.Crew);
        _room.Builder.Add(new Relationship
        {
            Id = new EntityId("part"),
            From = _room.Crew,
            Type = KnownRelationships.PartOf,
            To = _room.Union,
            Holds = UncertainTime.NotAfter(UncertainTime.InYear(2020)),
        });
        Assert.Empty(Conflicts());

        Says("time", _room.Post, KnownActs.Assert, new Proposition
        {
            Id = new EntityId("time.p1"),
            Predicate = KnownPredicates.Occurred,
            Arguments = [new Argument(KnownRoles.Event, _room.Walkout), new Argument(KnownRoles.Time, UncertainTime.OnDay(2024, 5, 6))],
        });
        Assert.Empty(Conflicts());

        _room.Builder.Add(new Judgement { Id = new EntityId("one"), Verdict = JudgementVerdict.Same, Of = [_room.Stoppage.Id, _room.Walkout.Id] });
        Assert.Equal(ConflictReasons.DisjointFillers, Assert.Single(Conflicts()).Reason);
    }

    [Fact]
    public void Dismissing_the_conflict_of_two_propositions_leaves_that_of_the_terms()
    {
        Says("praise", _room.Union, KnownActs.Assert, Injured("praise.p1", _room.Stoppage, Quantity.Exactly(1)), new Framing(_room.Crew, "watchful", Stance.Positive));
        Says("blame", _room.Port, KnownActs.Assert, Injured("blame.p1", _room.Stoppage, Quantity.Exactly(7)), new Framing(_room.Crew, "idle", Stance.Negative));
        Assert.Equal(2, Conflicts().Count);

        _room.Builder.Add(new Judgement { Id = new EntityId("no"), Verdict = JudgementVerdict.NoConflict, Of = [new EntityId("praise.p1"), new EntityId("blame.p1")] });
        Assert.Equal(ConflictKind.Framing, Assert.Single(Conflicts()).Kind);
    }

    [Fact]
    public void An_order_announced_of_the_later_event_is_not_one_of_the_earlier()
    {
        var meeting = _room.Builder.AddEvent("meeting", "meeting of the crew");
        var hearing = _room.Builder.AddEvent("hearing", "hearing within the meeting");
        _room.Builder.Relate(hearing, KnownRelationships.SubEventOf, meeting);
        Says("fact", _room.Union, KnownActs.Assert, Before("fact.p1", _room.Stoppage, hearing));
        Says("plan", _room.Port, KnownActs.AnnounceIntention, Before("plan.p1", hearing, meeting));
        Assert.Empty(Conflicts());

        Says("other", _room.Port, KnownActs.AnnounceIntention, Before("other.p1", _room.Stoppage, meeting));
        Assert.Equal("other", Assert.Single(Conflicts()).Right.Statement.Statement.Id.Value);
    }

    [Fact]
    public void What_an_organization_is_composed_of_counts_under_every_id_that_is_judged_the_same()
    {
        Claims("first", _room.Union, _room.Union);
        Claims("second", _room.Port, _room.Crew);
        _room.Builder.Relate(_room.Post, KnownRelationships.ComposedOf, _room.Crew);
        Assert.Equal(ConflictReasons.DisjointFillers, Assert.Single(Conflicts()).Reason);

        _room.Builder.Add(new Judgement { Id = new EntityId("one"), Verdict = JudgementVerdict.Same, Of = [_room.Post.Id, _room.Union.Id] });
        Assert.Empty(Conflicts());
    }

    [Fact]
    public void What_its_speaker_corrected_is_not_disputed_any_more_whatever_he_did_by_saying_it()
    {
        Says("call", _room.Union, KnownActs.Urge, Injured("call.p1", _room.Stoppage, Quantity.Exactly(1)));
        Add("dispute", KnownActs.Dispute, _room.Port, [new StatementTarget(new EntityId("call.p1"))]);
        Assert.Equal(ConflictReasons.Disputed, Assert.Single(Conflicts()).Reason);

        Add("correction", KnownActs.Correct, _room.Union, [new StatementTarget(new EntityId("call.p1"))]);
        Assert.Empty(Conflicts());
    }

    [Fact]
    public void Two_who_assert_the_same_conflict_assert_one()
    {
        Claims("claim", _room.Union, _room.Union);
        Says("count", _room.Port, KnownActs.Assert, Injured("count.p1", _room.Walkout, Quantity.Exactly(1)));
        _room.Builder.Add(new Judgement { Id = new EntityId("first"), Verdict = JudgementVerdict.Conflict, Of = [new EntityId("claim"), new EntityId("count")] });
        _room.Builder.Add(new Judgement { Id = new EntityId("second"), Verdict = JudgementVerdict.Conflict, Of = [new EntityId("count"), new EntityId("claim")] });

        Assert.Equal(["first", "second"], Assert.Single(Conflicts()).Judgements.Select(judgement => judgement.Id.Value));
    }

    private ConflictAnswer Conflicts() => _room.Graph().Conflicts();

    private void Claims(string id, Agent speaker, Agent agent) => _room.Says(id, KnownActs.Assert, [speaker], [agent], _room.Stoppage);

    private void Says(string id, Agent speaker, Act act, Proposition proposition, Framing? framing = null) => _room.Builder.Add(new Statement
    {
        Id = new EntityId(id),
        Act = act,
        Attribution = [new Hop(speaker.Id)],
        Propositions = [proposition],
        Framing = framing is null ? [] : [framing],
        Source = new Provenance { Document = _room.Article.Id },
    });

    private void Add(string id, Act act, Agent speaker, ValueList<StatementTarget> targets) => _room.Builder.Add(new Statement
    {
        Id = new EntityId(id),
        Act = act,
        Attribution = [new Hop(speaker.Id)],
        Targets = targets,
        Source = new Provenance { Document = _room.Article.Id },
    });

    private static Proposition Before(string id, Event first, Event second) => new()
    {
        Id = new EntityId(id),
        Predicate = KnownPredicates.HappenedBefore,
        Arguments = [new Argument(KnownRoles.Event, first), new Argument(KnownRoles.Other, second)],
    };

    private static Proposition Injured(string id, Event happening, Quantity count) => new()
    {
        Id = new EntityId(id),
        Predicate = KnownPredicates.Injured,
        Arguments = [new Argument(KnownRoles.Event, happening), new Argument(KnownRoles.Count, count)],
    };
}
