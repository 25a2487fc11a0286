using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions.Clocks;

public sealed class SeedClockQuestionTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    [Fact]
    public void The_claim_was_made_on_23_May_which_is_counted_from_the_words_of_1_June()
    {
        var time = _graph.TimeOf(new EntityId("F50"));

        Assert.Equal((UncertainTime.OnDay(2023, 5, 23), TimeSolutionStatus.Solved), (time.Time, time.Solution.Status));
        Assert.Equal(
            [
                "F50: P9D before F43, according to F50: The Moscow Times > Russian Volunteer Corps and Freedom of Russia Legion",
                "F43: 2023-06-01, according to F43: The Moscow Times > Russian Volunteer Corps",
            ],
            time.Select(basis => basis.ToString()));
    }

    [Fact]
    public void The_May_attack_took_place_no_later_than_its_claim_and_no_day_is_known()
    {
        var time = _graph.TimeOf(new EntityId("E11"));

        Assert.Equal("../2023-05-23", time.Time.ToString());
        Assert.Equal(["F50", "F50", "F43"], time.Select(basis => basis.Statement!.Statement.Id.Value));
    }

    [Fact]
    public void Nine_days_before_what_the_fighters_said_the_claim_was_made_according_to_the_publisher()
    {
        var tied = _graph.TiedInTimeTo(new EntityId("F43")).Where(basis => basis.Offset == TimeOffset.Days(-9)).ToList();

        Assert.All(tied, basis => Assert.Equal("F50", basis.Of.Id.Value));
        Assert.Contains("F50: P9D before F43, according to F49: The Moscow Times", tied.Select(basis => basis.ToString()));
    }

    [Fact]
    public void The_shelling_of_Novopetrovka_is_known_by_some_hours_before_what_the_ministry_said()
    {
        var time = _graph.TimeOf(new EntityId("E2"));

        Assert.Equal(TimeSolutionStatus.Constrained, time.Solution.Status);
        Assert.Equal("2023-05-31T01:00:00/2023-06-01T22:59:59", time.Time.ToString());
        Assert.Contains("E2: PT1H/PT23H before F06, according to F16: The Moscow Times", time.Select(basis => basis.ToString()));
    }
}
