namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedVerificationTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void Two_sources_or_three_say_that_the_village_was_dark()
    {
        var origins = _graph.OriginsOf(new EntityId("S37.p1"));

        Assert.Equal((2, 3), (origins.Min, origins.Max));
        Assert.Equal(["S39"], origins.Undetermined.SelectMany(origin => origin.Reports).Select(report => report.Statement.Id.Value));
    }

    [Fact]
    public void Three_reports_of_the_ministrys_words_are_one_origin()
    {
        var origins = _graph.OriginsOf(new EntityId("S08"));

        Assert.Equal((1, 1), (origins.Min, origins.Max));
        Assert.Equal(["S08", "S13", "S17"], origins.Reports.Select(report => report.Statement.Id.Value));
    }

    [Fact]
    public void The_worker_and_the_woman_were_one_source_or_two_until_she_was_named()
    {
        var silent = new EntityId("S80");
        var before = _graph.Edit(edit => edit.Withdraw(new EntityId("named-worker"), "not yet known")).OriginsOf(silent);
        var after = _graph.OriginsOf(silent);

        Assert.Equal((1, 2), (before.Min, before.Max));
        Assert.Equal((1, 1), (after.Min, after.Max));
        Assert.Equal(["S09", "S18", "S80"], after.Reports.Select(report => report.Statement.Id.Value));
    }

    [Fact]
    public void The_newspaper_corrected_its_verdict_and_the_corrected_one_counts()
    {
        var verification = _graph.VerificationOf(new EntityId("S33"));

        Assert.Equal(["S67: Refuted"], verification.Assessments.Select(assessment => $"{assessment.Statement.Id}: {assessment.Verdict}"));
        Assert.Equal(["S53: Verified"], verification.Superseded.Select(assessment => $"{assessment.Statement.Id}: {assessment.Verdict}"));
    }

    [Fact]
    public void Until_it_was_corrected_it_was_verified()
    {
        var before = _graph.AsOf(KnowledgeCut.Published(UncertainTime.Parse("2024-09-17")));

        Assert.Equal(Verdict.Verified, Assert.Single(before.VerificationOf(new EntityId("S33")).Assessments).Verdict);
    }

    [Fact]
    public void The_parody_is_satire_and_the_lookalike_is_not_authentic()
    {
        Assert.Equal(Verdict.Satire, Assert.Single(_graph.VerificationOf(new EntityId("S41")).Assessments).Verdict);
        Assert.Equal(Verdict.Inauthentic, Assert.Single(_graph.VerificationOf(new EntityId("S69")).Assessments).Verdict);
        Assert.Equal(Verdict.Inauthentic, Assert.Single(_graph.VerificationOfDocument(new EntityId("copy-post"), "publisher").Assessments).Verdict);
    }

    [Fact]
    public void Where_the_video_was_made_could_not_be_located_according_to_the_newspaper()
    {
        var unverified = Assert.Single(_graph.CouldNotBeVerified());

        Assert.Equal("ladle-video (filming-place): could not be located (The Orlesk Courier, S68)", unverified.ToString());
    }

    [Fact]
    public void The_quotation_is_disputed_by_the_man_it_quotes() =>
        Assert.Equal(["S76"], _graph.VerificationOf(new EntityId("S75")).Disputes.Select(dispute => dispute.Id.Value));
}
