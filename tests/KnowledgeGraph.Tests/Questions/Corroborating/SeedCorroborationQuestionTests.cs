using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Corroborating;

public sealed class SeedCorroborationQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Theory]
    [InlineData("F01.p1")]
    [InlineData("F01")]
    [InlineData("F04")]
    [InlineData("F06")]
    public void The_repelled_incursion_has_one_origin_in_three_reports_of_one_utterance(string saying)
    {
        var origins = _graph.OriginsOf(new EntityId(saying));

        Assert.Equal((1, 1), (origins.Min, origins.Max));
        Assert.Subset(origins.Reports.Select(report => report.Statement.Id.Value).ToHashSet(), new HashSet<string> { "F01", "F04", "F06" });
    }

    [Fact]
    public void Whoever_says_that_the_incursion_was_repelled_is_of_one_side()
    {
        var origin = Assert.Single(_graph.OriginsOfEvent(new EntityId("E1"), new Code("repelled")));

        Assert.Equal(["F01", "F04", "F06", "F11"], origin.Reports.Select(report => report.Statement.Id.Value));
        Assert.Equal(["russia", "defence-ministry"], origin.Speakers.Select(speaker => speaker.Agent!.Id.Value));
        Assert.Equal(
            [OriginJoinReason.SameUtterance, OriginJoinReason.SameUtterance, OriginJoinReason.SameSpeaker],
            origin.Joins.Select(join => join.Reason));
    }

    [Fact]
    public void Two_officials_of_one_side_and_an_unnamed_source_stand_behind_the_blast()
    {
        var origins = _graph.OriginsOfEvent(new EntityId("E6"));

        Assert.Equal((1, 2), (origins.Min, origins.Max));
        Assert.Equal(["F31"], Assert.Single(origins.Undetermined).Reports.Select(report => report.Statement.Id.Value));
        var officials = origins.Single(origin => !origin.MayBeAnother);
        Assert.Equal(["gladkov", "demidov"], officials.Speakers.Select(speaker => speaker.Agent!.Id.Value));
        Assert.Equal(["F33", "F34", "F35", "F37", "F38"], officials.Reports.Select(report => report.Statement.Id.Value));
        Assert.Equal("russia", officials.Joins.Single(join => join.Reason == OriginJoinReason.SameParty).Common!.Id.Value);
    }

    [Fact]
    public void Every_origin_of_every_proposition_has_its_reports_and_no_more_joins_than_connect_them() =>
        Assert.All(
            _graph.Statements.SelectMany(statement => statement.Propositions).SelectMany(proposition => _graph.OriginsOf(proposition.Id)),
            origin => Assert.Equal(origin.Reports.Count - 1, origin.Joins.Count));
}
