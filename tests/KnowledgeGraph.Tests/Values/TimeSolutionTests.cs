namespace KnowledgeGraph.Tests.Values;

public sealed class TimeSolutionTests
{
    private static readonly EntityId Anchor = new("F50");

    [Fact]
    public void The_default_is_an_unknown_time_that_needed_no_anchor()
    {
        Assert.Equal(TimeSolution.Absolute(default), default);
        Assert.Equal("unknown", default(TimeSolution).ToString());
        Assert.Null(default(TimeSolution).Anchor);
    }

    [Fact]
    public void A_relative_time_is_no_absolute_solution() =>
        Assert.Throws<ArgumentException>(() => TimeSolution.Absolute(UncertainTime.RelativeTo(Anchor, default)));

    [Fact]
    public void Equality_is_by_time_status_and_anchor()
    {
        var time = UncertainTime.OnDay(2023, 5, 22);
        var solution = new TimeSolution(time, TimeSolutionStatus.Solved, Anchor);

        Assert.Equal(new TimeSolution(UncertainTime.Parse("2023-05-22"), TimeSolutionStatus.Solved, new EntityId("F50")), solution);
        Assert.NotEqual(TimeSolution.Absolute(time), solution);
        Assert.NotEqual(solution with { Time = default }, solution);
    }

    [Fact]
    public void Its_text_says_why_a_time_is_unknown()
    {
        Assert.Equal("unknown (the time of F50 is unknown)", new TimeSolution(default, TimeSolutionStatus.AnchorUnknown, Anchor).ToString());
        Assert.Equal("unknown (the time of F50 depends on this one)", new TimeSolution(default, TimeSolutionStatus.AnchorCycle, Anchor).ToString());
        Assert.Equal("2023", TimeSolution.Absolute(UncertainTime.InYear(2023)).ToString());
    }
}
