using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Verifying;

public sealed class FallTests
{
    private readonly CheckRoom _room = new();

    [Fact]
    public void A_statement_that_another_document_reports_as_well_still_stands()
    {
        var here = _room.Says("s1", _room.Office);
        var there = _room.Says("s2", _room.Office, _room.Second);
        _room.Says("s3", _room.Laboratory);
        _room.Builder.Relate(here, KnownRelationships.SameClaimAs, there);

        var falls = _room.Graph().WhatFallsWith(_room.Article);

        Assert.Equal(["s3"], Statements(falls));
        var carried = Assert.Single(falls.StillStands);
        Assert.Equal(("s1", "s2"), (carried.Node!.Id.Value, Assert.Single(carried.StandsBy).Statement.Id.Value));
    }

    [Fact]
    public void With_a_statement_fall_the_other_reports_of_the_same_utterance()
    {
        var here = _room.Says("s1", _room.Office);
        _room.Builder.Relate(here, KnownRelationships.SameClaimAs, _room.Says("s2", _room.Office, _room.Second));

        Assert.Equal(["s2"], Statements(_room.Graph().WhatFallsWith(here.Id)));
    }

    [Fact]
    public void A_relationship_falls_with_its_only_evidence_and_stands_with_another()
    {
        var only = _room.Says("s1", _room.Office);
        var other = _room.Says("s2", _room.Laboratory, _room.Second);
        var lost = _room.Builder.Relate(_room.Laboratory, KnownRelationships.AlliedWith, _room.Office, only);
        var kept = _room.Builder.Relate(_room.Herald, KnownRelationships.AlliedWith, _room.Office, only, other);

        var falls = _room.Graph().WhatFallsWith(_room.Article);

        var fallen = falls.Single(item => item.Kind == FallingKind.Relationship);
        Assert.Equal(lost.Id, fallen.Relationship!.Id);
        Assert.Equal([new FallStep(only.Id, FallReason.Evidence), new FallStep(_room.Article.Id, FallReason.StandsIn)], fallen.Because);
        Assert.Equal(kept.Id, falls.StillStands.Single().Relationship!.Id);
    }

    [Fact]
    public void Evidence_that_its_speaker_took_back_carries_nothing()
    {
        var only = _room.Says("s1", _room.Office);
        var other = _room.Says("s2", _room.Laboratory, _room.Second);
        _room.Builder.Relate(_room.Herald, KnownRelationships.AlliedWith, _room.Office, only, other);
        _room.GoesBackOn("r", KnownActs.Retract, _room.Laboratory, other.Id);

        Assert.Contains(_room.Graph().WhatFallsWith(only.Id), item => item.Kind == FallingKind.Relationship);
    }

    [Fact]
    public void A_paper_that_only_repeats_what_it_quotes_falls_with_it()
    {
        var said = _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Courier);
        _room.Says("s3", _room.Herald, _room.Second);

        var falls = _room.Graph().WhatFallsWith(said.Id);

        Assert.Equal(["s2"], Statements(falls));
        Assert.Equal(FallingKind.Repetition, falls[0].Kind);
    }

    [Fact]
    public void A_paper_that_quotes_two_still_stands_by_the_other()
    {
        var said = _room.Says("s1", _room.Office);
        _room.Says("s2", _room.Courier);
        _room.Says("s3", _room.Laboratory);

        var falls = _room.Graph().WhatFallsWith(said.Id);

        Assert.Empty(falls);
        Assert.Equal(("s2", "s3"), (falls.StillStands.Single().Node!.Id.Value, falls.StillStands.Single().StandsBy.Single().Statement.Id.Value));
    }

    [Fact]
    public void What_may_fall_with_something_not_looked_at_yet_is_not_said_to_stand()
    {
        _room.Builder.Amend(_room.Article with { VersionOf = _room.Second.Id });
        var said = _room.Says("s1", _room.Office, _room.Second);
        _room.Says("s2", _room.Courier);
        _room.Says("s3", _room.Herald, _room.Second);
        var graph = _room.Graph();

        // The Courier repeats the Herald as well, which falls only after it was looked at.
        Assert.Equal(["s2", "s3"], Statements(graph.WhatFallsWith(said.Id)));
        for (var comparisons = 0; graph.WhatFallsWith(said.Id, new QuestionBudget { MaxComparisons = comparisons }) is { Cut: not null } cut; comparisons++)
        {
            Assert.Empty(cut.StillStands);
        }
    }

    [Fact]
    public void An_assessment_made_in_a_document_falls_with_it()
    {
        var said = _room.Says("s1", _room.Office, _room.Second);
        _room.Assesses("a1", _room.Courier, Verdict.Refuted, new StatementTarget(said.Id));

        Assert.Equal(FallingKind.Assessment, Assert.Single(_room.Graph().WhatFallsWith(_room.Article)).Kind);
    }

    [Fact]
    public void Times_counted_from_a_document_fall_with_it_and_those_counted_from_them()
    {
        var offset = TimeOffset.Parse("P2D");
        var first = _room.Says("s1", _room.Office, _room.Second);
        var second = _room.Says("s2", _room.Laboratory, _room.Second);
        _room.Builder.Amend(first with { Said = UncertainTime.RelativeTo(_room.Article.Id, offset) });
        _room.Builder.Amend(second with { Said = UncertainTime.RelativeTo(first.Id, offset) });

        var falls = _room.Graph().WhatFallsWith(_room.Article);

        Assert.Equal(["s1", "s2"], falls.Select(item => item.Node!.Id.Value));
        Assert.All(falls, item => Assert.Equal((FallingKind.Time, AnchorClock.Said), (item.Kind, item.Clock)));
        Assert.Equal([first.Id, _room.Article.Id], falls[1].Because.Select(step => step.On));
    }

    [Fact]
    public void The_time_of_an_event_that_another_states_as_well_still_stands()
    {
        var timed = _room.Occurred("s1.p1");
        timed = timed with { Arguments = [.. timed.Arguments, new Argument(KnownRoles.Time, new TimeTerm(UncertainTime.OnDay(2024, 4, 30)))] };
        var said = _room.Says("s1", _room.Office, propositions: [timed]);
        Assert.Contains(_room.Graph().WhatFallsWith(said.Id), item => item is { Kind: FallingKind.Time, Node.Id.Value: "leak" });

        _room.Says("s2", _room.Laboratory, _room.Second, propositions: [timed with { Id = new EntityId("s2.p1") }]);

        Assert.Contains(_room.Graph().WhatFallsWith(said.Id).StillStands, item => item is { Kind: FallingKind.Time, Node.Id.Value: "leak" });
    }

    [Fact]
    public void Nothing_rests_on_an_empty_document_and_an_unknown_one_is_told()
    {
        Assert.Empty(_room.Graph().WhatFallsWith(_room.Article));
        Assert.Throws<UnknownIdException>(() => _room.Graph().WhatFallsWith(new EntityId("nothing")));
    }

    private static IEnumerable<string> Statements(WhatFalls falls) =>
        falls.Where(item => item.Node is Statement && item.Kind != FallingKind.Time).Select(item => item.Node!.Id.Value);
}
