using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Names;

public sealed class SeedNameQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void The_other_spelling_finds_the_village() =>
        Assert.Equal("novaya-tovolzhanka", _graph.FindByName("Tavolzhanka")[0].Entity.Id.Value);

    [Fact]
    public void The_capital_finds_the_state_for_which_it_stands_and_the_newspaper_that_bears_its_name()
    {
        var answer = _graph.FindByName("Moscow");

        Assert.Equal("russia", answer[0].Entity.Id.Value);
        Assert.Contains(NameMatchReason.Metonym, answer[0].Reasons);
        Assert.Contains(answer, hit => hit.Entity.Id.Value == "moscow-times" && hit.Reasons.Contains(NameMatchReason.Part));
    }

    [Fact]
    public void The_city_and_the_region_of_one_name_are_both_found_and_told_apart_by_kind()
    {
        var places = _graph.FindByName("Belgorod", new NameSearchOptions { Kinds = [NodeKind.Place] });

        Assert.Equal(
            [("belgorod", "city"), ("belgorod-region", "region")],
            places.Take(2).Select(hit => (hit.Entity.Id.Value, hit.Entity.Type.Value)));
    }

    [Fact]
    public void The_three_letters_find_the_corps_before_all_others() => Assert.Equal("rvc", _graph.FindByName("RVC")[0].Entity.Id.Value);

    [Fact]
    public void The_founder_is_found_by_his_name_in_Cyrillic_and_by_a_misspelt_one()
    {
        var transliterated = Assert.Single(_graph.FindByName("Капустин"));
        var misspelt = Assert.Single(_graph.FindByName("Kaputsin"));

        Assert.Equal("kapustin", transliterated.Entity.Id.Value);
        Assert.Equal([NameMatchReason.Transliteration, NameMatchReason.Part], transliterated.Reasons);
        Assert.Equal("kapustin", misspelt.Entity.Id.Value);
        Assert.Equal([NameMatchReason.Part, NameMatchReason.Typo], misspelt.Reasons);
        Assert.Equal(1, misspelt.Typos);
    }

    [Fact]
    public void The_two_anonymous_fighters_are_found_by_what_describes_them_and_are_no_candidates()
    {
        var fighters = _graph.FindByName("fighter", new NameSearchOptions { Kinds = [NodeKind.Person] });

        Assert.Equal(["rvc-fighter"], fighters.Select(hit => hit.Entity.Id.Value));
        Assert.Equal(MatchedNameKind.Descriptor, fighters[0].Name.Kind);
        Assert.Empty(_graph.SameAsCandidatesFor(new EntityId("rvc-fighter")));
    }

    [Fact]
    public void The_incursion_that_was_stopped_and_the_one_that_is_made_may_be_one_and_that_is_judged_unsure()
    {
        var candidate = Assert.Single(_graph.EventCandidatesFor(new EntityId("E1")), found => found.Right.Id.Value == "E9");

        Assert.Equal(
            [CandidateReasonKind.Kind, CandidateReasonKind.ToldTime, CandidateReasonKind.Place],
            candidate.Reasons.Select(reason => reason.Kind));
        Assert.Equal(JudgementVerdict.Unsure, candidate.Verdict);
        Assert.Equal(["unsure-E1-E9"], candidate.Judgements.Select(judgement => judgement.Id.Value));
        Assert.Contains(candidate.Reasons[2].Statements, statement => statement.Statement.Id.Value == "F12");
        Assert.Contains(candidate.Reasons[2].Statements, statement => statement.Statement.Id.Value == "F05");
    }

    [Fact]
    public void The_events_that_are_judged_not_the_same_are_no_candidates() =>
        Assert.DoesNotContain(
            _graph.EventCandidates(new CandidateOptions { MinimumScore = 0 }),
            candidate => candidate.Verdict == JudgementVerdict.NotSame);

    [Fact]
    public void Every_reason_of_time_place_and_actors_has_its_statements() =>
        Assert.All(
            _graph.EventCandidates().SelectMany(candidate => candidate.Reasons).Where(reason => reason.Kind != CandidateReasonKind.Kind),
            reason => Assert.NotEmpty(reason.Statements));
}
