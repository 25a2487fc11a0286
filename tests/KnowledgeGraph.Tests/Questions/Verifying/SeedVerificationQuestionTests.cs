using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Verifying;

public sealed class SeedVerificationQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private static readonly EntityId Video = new("D2");

    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void The_publisher_could_not_verify_five_statements_of_the_ministry_nor_locate_the_video()
    {
        var found = _graph.CouldNotBeVerified();

        Assert.Equal(["F04", "F06", "F07", "F11", "F12", "D2"], found.Select(item => item.Target.Id.Value));
        Assert.Equal(["F13", "F13", "F13", "F13", "F13", "F60"], found.Select(item => item.Assessment.Statement.Id.Value));
        Assert.All(found, item => Assert.Equal("moscow-times", Assert.Single(item.Assessors).Agent!.Id.Value));
        Assert.Equal("filming-place", found[^1].Target.Attribute);
        Assert.Equal(Verdict.CouldNotLocate, found[^1].Verdict);
    }

    [Fact]
    public void Nobody_else_could_not_verify_anything() => Assert.Empty(_graph.CouldNotBeVerified(new EntityId("afp")));

    [Fact]
    public void The_filming_place_of_the_video_could_not_be_located_and_nothing_else_of_it_was_assessed()
    {
        var ofPlace = _graph.VerificationOfDocument(Video, "filming-place");

        Assert.Equal(VerificationStatus.CouldNotVerify, ofPlace.Under(VerificationPolicy.Strictest));
        Assert.Equal(VerificationStatus.PartlyAssessed, _graph.VerificationOfDocument(Video).Under(VerificationPolicy.Strictest));
        Assert.True(_graph.VerificationOfDocument(Video, "title").IsEmpty);
    }

    [Fact]
    public void The_headline_inherits_that_the_ministrys_words_could_not_be_verified()
    {
        var verification = _graph.VerificationOf(new EntityId("F01"));

        Assert.Equal(["F04", "F06"], verification.Assessments.Select(assessment => assessment.Target.Id.Value));
        Assert.All(verification.Assessments, assessment => Assert.True(assessment.IsInherited));
        Assert.Equal(VerificationStatus.CouldNotVerify, verification.Under(VerificationPolicy.Unanimous));
        Assert.Equal((1, 1), (verification.Origins.Min, verification.Origins.Max));
    }

    [Fact]
    public void What_authorities_say_of_the_newspaper_is_disputed_by_it()
    {
        var verification = _graph.VerificationOf(new EntityId("F70"));

        Assert.Equal(VerificationStatus.Disputed, verification.Under(VerificationPolicy.AnyIndependentConfirmation));
        Assert.Equal("F71", Assert.Single(verification.AttributedDisputes).Statement.Id.Value);
    }

    [Fact]
    public void What_the_video_shows_is_the_publishers_own_observation_and_not_assessed() =>
        Assert.Equal(VerificationStatus.Unassessed, _graph.VerificationOf(new EntityId("F59")).Under(VerificationPolicy.Strictest));

    [Fact]
    public void With_the_claim_of_the_corps_falls_the_date_counted_back_from_it_and_with_that_the_last_date_of_the_attack()
    {
        var falls = _graph.WhatFallsWith(new EntityId("F43"));

        var times = falls.Where(item => item.Kind == FallingKind.Time).ToList();
        Assert.Equal(["E11", "F50"], times.Select(item => item.Node!.Id.Value));
        Assert.Equal(
            [new FallStep(new EntityId("F50"), FallReason.StatedBy), new FallStep(new EntityId("F50"), FallReason.CountedFrom), new FallStep(new EntityId("F43"), FallReason.CountedFrom)],
            times[0].Because);
        Assert.Contains(falls.StillStands, item => item.Relationship is { Type.Value: "participant", From.Value: "E9", To.Value: "rvc" }
            && item.StandsBy.Any(other => other.Statement.Id == new EntityId("F05")));
    }

    [Fact]
    public void With_the_claims_of_nine_days_before_falls_who_took_part_in_the_May_attack()
    {
        var falls = _graph.WhatFallsWith(new EntityId("D7"));

        Assert.Equal(["F50"], falls.Where(item => item.Kind == FallingKind.Statement).Select(item => item.Node!.Id.Value));
        Assert.Contains(falls, item => item.Relationship is { Type.Value: "participant", From.Value: "E11", To.Value: "legion" });
        Assert.All(falls, item => Assert.Equal("D7", item.Because[^1].On.Value));
    }

    [Fact]
    public void With_the_article_falls_every_statement_in_it_and_nothing_still_stands()
    {
        var falls = _graph.WhatFallsWith(new EntityId("D0"));

        Assert.Equal(74, falls.Count(item => item.Kind is FallingKind.Statement or FallingKind.Assessment));
        Assert.Equal(["F13", "F60"], falls.Where(item => item.Kind == FallingKind.Assessment).Select(item => item.Node!.Id.Value));
        Assert.Empty(falls.StillStands);
    }
}
