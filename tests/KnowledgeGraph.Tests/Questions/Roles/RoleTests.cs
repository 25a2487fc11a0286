using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Roles;

public sealed class RoleTests
{
    private readonly Harbour _harbour = new();

    [Theory]
    [InlineData("2020/2022", "2021-05-01", Holding.Certainly)]
    [InlineData("2020/2022", "2022/2024", Holding.Possibly)]
    [InlineData("2020/2022", "2023", null)]
    [InlineData("2020/..", "2031", Holding.Certainly)]
    [InlineData("2020/", "2021", Holding.Possibly)]
    [InlineData("2020~/2022", "2021", Holding.Possibly)]
    [InlineData("unknown", "2021", Holding.Possibly)]
    [InlineData("2020/2022", "unknown", Holding.Certainly)]
    [InlineData("unknown", "unknown", Holding.Certainly)]
    public void An_office_holds_at_a_moment_certainly_or_possibly_or_not_at_all(string holds, string at, Holding? expected)
    {
        _harbour.Link("r1", _harbour.Varga, KnownRelationships.HoldsPosition, _harbour.Master, holds);

        Assert.Equal(expected, _harbour.Graph.HoldersOf(_harbour.Master, UncertainTime.Parse(at)).SingleOrDefault()?.Relationship.Holding);
    }

    [Fact]
    public void A_moment_that_cannot_be_solved_leaves_every_office_possible()
    {
        _harbour.Link("r1", _harbour.Varga, KnownRelationships.HoldsPosition, _harbour.Master, "2020/2022");
        var landing = _harbour.Builder.AddEvent("landing", "landing of a barge");

        var holder = Assert.Single(_harbour.Graph.HoldersOf(_harbour.Master, UncertainTime.RelativeTo(landing.Id, TimeOffset.Days(1))));

        Assert.Equal(Holding.Possibly, holder.Relationship.Holding);
    }

    [Fact]
    public void Successive_holders_are_told_apart_by_the_moment_and_all_listed_without_one()
    {
        _harbour.Link("r1", _harbour.Varga, KnownRelationships.HoldsPosition, _harbour.Master, "2018/2020");
        _harbour.Link("r2", _harbour.Okoro, KnownRelationships.HoldsPosition, _harbour.Master, "2021/2024");

        Assert.Equal(["okoro"], _harbour.Graph.WhoHolds(_harbour.Port, UncertainTime.InYear(2022)).Select(found => found.Person.Id.Value));
        Assert.Equal(["varga", "okoro"], _harbour.Graph.WhoHolds(_harbour.Bay).Select(found => found.Person.Id.Value));
    }

    [Fact]
    public void Nobody_holds_an_office_and_the_answer_says_how_many_it_looked_at()
    {
        var answer = _harbour.Graph.WhoHolds(_harbour.Port);

        Assert.Empty(answer);
        Assert.EndsWith("of which the graph has 1", answer.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relationship_whose_every_statement_was_taken_back_is_kept_and_marked()
    {
        var said = _harbour.Says("s1", _harbour.Port);
        _harbour.Link("r1", _harbour.Varga, KnownRelationships.SpeaksFor, _harbour.Port, "unknown", said);
        _harbour.Builder.AddRetraction(said, _harbour.Article, _harbour.Port);

        var spokesman = Assert.Single(_harbour.Graph.SpokesmenFor(_harbour.Port));

        Assert.True(spokesman.Relationship.IsTakenBack);
        Assert.Equal("s1", Assert.Single(spokesman.Relationship.Evidence).Statement.Id.Value);
    }

    [Fact]
    public void A_relationship_that_one_of_two_statements_still_bears_is_not_taken_back()
    {
        var first = _harbour.Says("s1", _harbour.Port);
        var second = _harbour.Says("s2", _harbour.Pilots);
        _harbour.Link("r1", _harbour.Varga, KnownRelationships.SpeaksFor, _harbour.Port, "unknown", first, second);
        _harbour.Builder.AddRetraction(first, _harbour.Article, _harbour.Port);

        Assert.False(Assert.Single(_harbour.Graph.SpokesmenFor(_harbour.Port)).Relationship.IsTakenBack);
    }

    [Fact]
    public void Evidence_that_was_redacted_is_named_as_lost_and_is_not_the_authors_own()
    {
        var said = _harbour.Says("s1", _harbour.Port);
        _harbour.Link("r1", _harbour.Varga, KnownRelationships.FounderOf, _harbour.Port, "unknown", said);
        var graph = _harbour.Graph.Edit(builder => builder.Redact(said.Id, "court order"));

        var founder = Assert.Single(graph.FoundersOf(_harbour.Port));

        Assert.Empty(founder.Evidence);
        Assert.Equal(["s1"], founder.LostEvidence.Select(id => id.Value));
        Assert.False(founder.IsAuthorsOwn);
        Assert.False(founder.IsTakenBack);
    }

    [Fact]
    public void A_relationship_without_evidence_is_the_authors_own()
    {
        _harbour.Link("r1", _harbour.Varga, KnownRelationships.MemberOf, _harbour.Port);

        Assert.True(Assert.Single(_harbour.Graph.MembersOf(_harbour.Port)).IsAuthorsOwn);
    }

    [Fact]
    public void An_ally_is_found_whichever_way_round_the_alliance_was_entered()
    {
        _harbour.Link("r1", _harbour.Pilots, KnownRelationships.AlliedWith, _harbour.Port);

        Assert.Single(_harbour.Graph.AlliesOf(_harbour.Port));
        Assert.Single(_harbour.Graph.AlliesOf(_harbour.Pilots));
        Assert.Empty(_harbour.Graph.PartiesOf(_harbour.Pilots));
    }

    [Fact]
    public void Those_who_speak_for_one_of_two_ids_of_an_organization_speak_for_both()
    {
        _harbour.Link("r1", _harbour.Varga, KnownRelationships.SpeaksFor, _harbour.Pilots);
        _harbour.Builder.Add(new Judgement { Id = new EntityId("j1"), Verdict = JudgementVerdict.Same, Of = [_harbour.Pilots.Id, _harbour.Port.Id] });

        Assert.Equal("varga", Assert.Single(_harbour.Graph.SpokesmenFor(_harbour.Port)).Agent.Id.Value);
    }

    [Fact]
    public void A_circle_of_parts_does_not_hang_the_question_for_spokesmen()
    {
        _harbour.Link("r1", _harbour.Pilots, KnownRelationships.PartOf, _harbour.Port);
        _harbour.Link("r2", _harbour.Port, KnownRelationships.PartOf, _harbour.Pilots);
        _harbour.Link("r3", _harbour.Varga, KnownRelationships.SpeaksFor, _harbour.Pilots);

        Assert.Equal(["r1"], Assert.Single(_harbour.Graph.SpokesmenFor(_harbour.Port, includingParts: true)).Through.Select(step => step.Relationship.Id.Value));
    }

    [Fact]
    public void A_longer_chain_that_certainly_holds_is_shown_before_a_shorter_one_that_only_may()
    {
        _harbour.Link("r1", _harbour.Varga, KnownRelationships.SpeaksFor, _harbour.Port);
        _harbour.Link("r2", _harbour.Varga, KnownRelationships.SpeaksFor, _harbour.Pilots, "2020/2024");
        _harbour.Link("r3", _harbour.Pilots, KnownRelationships.PartOf, _harbour.Port, "2019/..");

        var port = _harbour.Graph.PartiesOf(_harbour.Varga, UncertainTime.InYear(2022)).Single(party => party.Party == _harbour.Port);

        Assert.Equal(["r2", "r3"], port.Chain.Select(step => step.Relationship.Id.Value));
        Assert.Equal(Holding.Certainly, port.Holding);
    }

    [Fact]
    public void A_mistyped_id_gets_the_nearest_ones()
    {
        Assert.Contains(new EntityId("port"), Assert.Throws<UnknownIdException>(() => _harbour.Graph.SpokesmenFor(new EntityId("porrt"))).Nearest);
        Assert.Throws<UnknownIdException>(() => _harbour.Graph.PositionsOf(_harbour.Port.Id));
        Assert.Throws<UnknownIdException>(() => _harbour.Graph.HoldersOf(_harbour.Port.Id));
        Assert.Throws<UnknownIdException>(() => _harbour.Graph.WhoHolds(new EntityId("nowhere")));
        Assert.Throws<UnknownIdException>(() => _harbour.Graph.FoundersOf(_harbour.Varga.Id));
        Assert.Throws<UnknownIdException>(() => _harbour.Graph.MembersOf(_harbour.Varga.Id));
        Assert.Throws<UnknownIdException>(() => _harbour.Graph.AlliesOf(_harbour.Varga.Id));
        Assert.Throws<UnknownIdException>(() => _harbour.Graph.PartiesOf(_harbour.Bay.Id));
    }
}
