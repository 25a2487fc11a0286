using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Names;

public sealed class EventCandidateTests
{
    [Fact]
    public void Two_events_of_one_kind_on_one_day_in_one_place_with_one_actor_are_a_candidate_with_all_reasons_and_their_statements()
    {
        var candidate = Assert.Single(new Harbour().Tell("a", "2023-06-01", "pier", "crew").Tell("b", "2023-06-01", "pier", "crew").Candidates());

        Assert.Equal(
            [CandidateReasonKind.Kind, CandidateReasonKind.Time, CandidateReasonKind.Place, CandidateReasonKind.Actor],
            candidate.Reasons.Select(reason => reason.Kind));
        Assert.Equal(1, candidate.Score);
        Assert.Equal(["a.time", "b.time"], Statements(candidate, CandidateReasonKind.Time));
        Assert.Equal(["a.place", "b.place"], Statements(candidate, CandidateReasonKind.Place));
        Assert.Equal(["a.actor", "b.actor"], Statements(candidate, CandidateReasonKind.Actor));
    }

    [Theory]
    [InlineData("2023-06-02", true)]
    [InlineData("2023-06", true)]
    [InlineData("2023-06-03", true)]
    [InlineData("2023-06-04", false)]
    [InlineData("2022", false)]
    [InlineData(null, true)]
    public void Times_that_are_further_apart_than_the_period_forbid_it_and_an_unknown_one_does_not(string? time, bool isCandidate)
    {
        var candidates = new Harbour().Tell("a", "2023-06-01", "pier", "crew").Tell("b", time, "pier", "crew").Candidates(
            new CandidateOptions { Within = TimeSpan.FromDays(1.5) });

        Assert.Equal(isCandidate, candidates.Count == 1);
    }

    [Fact]
    public void A_place_inside_of_the_other_speaks_for_it_and_less_than_the_same_place()
    {
        var inside = Assert.Single(new Harbour().Tell("a", "2023-06-01", "pier", null).Tell("b", "2023-06-01", "port", null).Candidates());
        var same = Assert.Single(new Harbour().Tell("a", "2023-06-01", "port", null).Tell("b", "2023-06-01", "port", null).Candidates());

        Assert.Contains(inside.Reasons, reason => reason.Kind == CandidateReasonKind.PlaceInside);
        Assert.Equal(["pier", "port"], inside.Reasons[2].Shared.Select(place => place.Id.Value));
        Assert.True(inside.Score < same.Score);
    }

    [Fact]
    public void One_of_time_place_and_actors_is_not_enough()
    {
        var all = new CandidateOptions { MinimumScore = 0 };

        Assert.Empty(new Harbour().Tell("a", "2023-06-01", null, null).Tell("b", "2023-06-01", null, null).Candidates(all));
        Assert.Empty(new Harbour().Tell("a", null, "pier", null).Tell("b", "2023-06-01", "pier", null).Candidates(all));
        Assert.Empty(new Harbour().Tell("a", null, null, "crew").Tell("b", "2023-06-01", "gate", "crew").Candidates(all));
        Assert.Single(new Harbour().Tell("a", null, "pier", "crew").Tell("b", null, "pier", "crew").Candidates(all));
    }

    [Fact]
    public void The_same_actor_under_two_ids_is_one_and_another_kind_of_event_is_another_event()
    {
        var harbour = new Harbour().Tell("a", "2023-06-01", null, "crew").Tell("b", "2023-06-01", null, "crew2");
        Assert.Empty(harbour.Candidates());

        var judged = harbour.Graph().Edit(edit => edit.Add(NameSearchTests.Judge("j", JudgementVerdict.Same, "crew", "crew2")));
        Assert.Equal(CandidateReasonKind.Actor, Assert.Single(judged.EventCandidates()).Reasons[^1].Kind);

        var other = judged.Edit(edit => edit.Amend(new Event { Id = new EntityId("b"), Label = "b", Type = EventKinds.Fire }));
        Assert.Empty(other.EventCandidates());
        var special = judged.Edit(edit => edit.Amend(new Event { Id = new EntityId("b"), Label = "b", Type = EventKinds.Shelling }));
        Assert.Equal(CandidateReasonKind.Kind, Assert.Single(special.EventCandidates()).Reasons[0].Kind);
    }

    [Fact]
    public void What_everybody_took_back_was_denied_or_is_redacted_does_not_count()
    {
        var harbour = new Harbour().Tell("a", "2023-06-01", "pier", null).Tell("b", "2023-06-01", "pier", null);
        Assert.Single(harbour.Candidates());

        var retracted = harbour.Graph().Edit(edit => edit.Add(new Statement
        {
            Id = new EntityId("r"),
            Act = KnownActs.Retract,
            Attribution = [new Hop(new EntityId("post"))],
            Targets = [new StatementTarget(new EntityId("b.place"))],
        }));
        Assert.Empty(retracted.EventCandidates(new CandidateOptions { MinimumScore = 0 }));
        Assert.Empty(harbour.Graph().Edit(edit => edit.Redact(new EntityId("b.place"), "an order")).EventCandidates(new CandidateOptions { MinimumScore = 0 }));
    }

    [Fact]
    public void A_part_of_an_event_is_not_it_and_what_is_judged_is_left_out()
    {
        var graph = new Harbour().Tell("a", "2023-06-01", "pier", "crew").Tell("b", "2023-06-01", "pier", "crew").Graph();

        Assert.Empty(graph.Edit(edit => edit.Add(SameAsCandidateTests.Link("l", "a", KnownRelationships.SubEventOf, "b"))).EventCandidates());
        Assert.Empty(graph.Edit(edit => edit.Add(NameSearchTests.Judge("j", JudgementVerdict.NotSame, "a", "b"))).EventCandidates());
        Assert.Equal(JudgementVerdict.Unsure, Assert.Single(
            graph.Edit(edit => edit.Add(NameSearchTests.Judge("j", JudgementVerdict.Unsure, "a", "b"))).EventCandidates()).Verdict);
    }

    [Fact]
    public void An_unknown_event_is_told_so_and_the_budget_cuts_visibly()
    {
        var harbour = new Harbour();
        for (var number = 0; number < 20; number++)
        {
            harbour.Tell($"e{number}", "2023-06-01", "pier", "crew");
        }

        Assert.Equal(190, harbour.Candidates().Count);
        Assert.Equal(AnswerCut.Comparisons, harbour.Candidates(new CandidateOptions { Budget = new QuestionBudget { MaxComparisons = 5 } }).Cut);
        Assert.Equal(AnswerCut.Results, harbour.Candidates(new CandidateOptions { Budget = new QuestionBudget { MaxResults = 5 } }).Cut);
        Assert.Throws<UnknownIdException>(() => harbour.Graph().EventCandidatesFor(new EntityId("e20")));
        Assert.Throws<UnknownIdException>(() => harbour.Graph().EventCandidatesFor(new EntityId("pier")));
    }

    private static IEnumerable<string> Statements(IdentityCandidate candidate, CandidateReasonKind kind) =>
        candidate.Reasons.Single(reason => reason.Kind == kind).Statements.Select(statement => statement.Statement.Id.Value);

    /// <summary>A port with a pier and a gate, of which a paper tells attacks.</summary>
    private sealed class Harbour
    {
        private readonly EntityGraphBuilder _builder = new();

        public Harbour()
        {
            _builder.AddOrganization("post", "The Harbour Post");
            _builder.AddOrganization("crew", "Crane Crew");
            _builder.AddOrganization("crew2", "The Crew");
            var port = _builder.AddPlace("port", "port");
            _builder.Relate(_builder.AddPlace("pier", "pier"), KnownRelationships.PartOf, port);
            _builder.Relate(_builder.AddPlace("gate", "gate"), KnownRelationships.PartOf, port);
        }

        public EntityGraph Graph() => _builder.Build();

        public Answer<IdentityCandidate> Candidates(CandidateOptions? options = null) => Graph().EventCandidates(options);

        public Harbour Tell(string id, string? time, string? place, string? actor)
        {
            _builder.Add(new Event { Id = new EntityId(id), Label = id, Type = EventKinds.Attack });
            Say(id, "time", KnownPredicates.Occurred, KnownRoles.Time, time is null ? null : UncertainTime.FromEdtf(time));
            Say(id, "place", KnownPredicates.OccurredAt, KnownRoles.Place, place is null ? null : new EntityId(place));
            Say(id, "actor", KnownPredicates.ResponsibleFor, KnownRoles.Agent, actor is null ? null : new EntityId(actor));
            return this;
        }

        private void Say(string happening, string what, Predicate predicate, Code role, Term? filler)
        {
            if (filler is null)
            {
                return;
            }

            _builder.Add(new Statement
            {
                Id = new EntityId($"{happening}.{what}"),
                Act = KnownActs.Report,
                Attribution = [new Hop(new EntityId("post"))],
                Propositions =
                [
                    new Proposition
                    {
                        Id = new EntityId($"{happening}.{what}.p1"),
                        Predicate = predicate,
                        Arguments = [new Argument(KnownRoles.Event, new EntityId(happening)), new Argument(role, filler)],
                    },
                ],
            });
        }
    }
}
