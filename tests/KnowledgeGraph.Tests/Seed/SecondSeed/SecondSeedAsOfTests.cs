namespace KnowledgeGraph.Tests.Seed.SecondSeed;

public sealed class SecondSeedAsOfTests(SecondSeedGraph seed) : IClassFixture<SecondSeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void Two_transformers_were_on_record_until_the_recorder_amended_them()
    {
        Assert.Equal("exactly 2 transformer", Damage(Recorded("2024-09-13T12:00:00Z")));
        Assert.Equal("exactly 1 transformer", Damage(Recorded("2024-09-20T12:00:00Z")));

        static string Damage(EntityGraph graph) => graph.Get<Statement>(new EntityId("S54")).Propositions[0][KnownRoles.Count]!.Fillers[0].ToString()!;
    }

    [Fact]
    public void The_end_of_an_office_was_not_yet_known_on_13_September()
    {
        Assert.Equal("2022-01-10/..", Office(Recorded("2024-09-13T12:00:00Z")));
        Assert.Equal("2022-01-10/2024-09-15", Office(_graph));

        static string Office(EntityGraph graph) => graph.RelationshipsFrom(new EntityId("vasslo"), KnownRelationships.HoldsPosition).Single().Holds.ToString();
    }

    [Fact]
    public void What_was_withdrawn_was_there_before_and_what_was_redacted_is_gone_at_every_moment()
    {
        var before = Recorded("2024-09-13T12:00:00Z");

        Assert.True(before.Contains(new EntityId("S56")));
        Assert.False(Recorded("2024-09-20T12:00:00Z").Contains(new EntityId("S56")));
        Assert.True(before.Get<Statement>(new EntityId("S55")).IsRedacted);
    }

    [Fact]
    public void The_worker_was_nobody_with_a_name_until_1_October()
    {
        var worker = new EntityId("kiln-hand");

        Assert.Equal([worker], Recorded("2024-09-20T12:00:00Z").SameAs(worker));
        Assert.Equal([worker, new EntityId("petrak")], Recorded("2024-10-01T12:00:00Z").SameAs(worker));
    }

    [Fact]
    public void The_judgement_on_the_worker_was_made_on_the_day_on_which_she_was_named()
    {
        var worker = new EntityId("kiln-hand");

        Assert.Equal([worker], Published("2024-09-24").SameAs(worker));
        Assert.Equal(2, Published("2024-09-25").SameAs(worker).Count);
    }

    [Fact]
    public void Both_stood_by_the_joint_claim_for_a_day()
    {
        var claims = Published("2024-09-09").WhoClaimedResponsibilityFor(new EntityId("blockade")).Claims;

        Assert.Equal([Standing.Stands, Standing.Stands], claims.Select(claim => claim.Standing));
        Assert.Equal(Standing.Retracted, Published("2024-09-10").WhoClaimedResponsibilityFor(new EntityId("blockade")).Claims[1].Standing);
    }

    [Fact]
    public void Before_the_first_document_nothing_is_known_and_the_answer_says_so()
    {
        var before = Published("2024-09-01");

        Assert.DoesNotContain(before.Statements, statement => !statement.IsRedacted);
        Assert.StartsWith("no statement was published by 2024-09-01", before.CutExplanation, StringComparison.Ordinal);
    }

    private EntityGraph Recorded(string moment) => _graph.AsOf(KnowledgeCut.Recorded(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));

    private EntityGraph Published(string day) => _graph.AsOf(KnowledgeCut.Published(UncertainTime.Parse(day)));
}
