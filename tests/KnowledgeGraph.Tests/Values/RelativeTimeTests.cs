using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class RelativeTimeTests
{
    private static readonly EntityId Attack = new("F50");
    private static readonly RelativeTime NineDaysAfter = new() { Anchor = Attack, Offset = TimeOffset.Days(9) };

    [Theory]
    [InlineData("of F50 + P9D")]
    [InlineData("said of F50 + P9D")]
    [InlineData("published of F50 - P9D")]
    [InlineData("holds of F50 + PT1H/PT12H")]
    [InlineData("retrieved of F50 + -PT12H/-PT1H")]
    [InlineData("of of + PT0S/..")]
    [InlineData("of said + PT0S")]
    public void Texts_read_back(string text)
    {
        Assert.Equal(text, RelativeTime.Parse(text).ToString());
        Assert.Equal(text, UncertainTime.Parse(text).ToString());
        Assert.Equal(RelativeTime.Parse(text), UncertainTime.Parse(text).Relative);
    }

    [Theory]
    [InlineData("")]
    [InlineData("F50 + P9D")]
    [InlineData("of F50")]
    [InlineData("of F50 P9D")]
    [InlineData("of F50 * P9D")]
    [InlineData("of F50 + nine")]
    [InlineData("of  F50 + P9D")]
    [InlineData("heard of F50 + P9D")]
    [InlineData("Said of F50 + P9D")]
    [InlineData("said of F50 + P9D ")]
    public void What_is_no_relative_time_is_refused(string text)
    {
        Assert.False(RelativeTime.TryParse(text, out _));
        Assert.Contains("said of F50", Assert.Throws<FormatException>(() => RelativeTime.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => UncertainTime.Parse(text));
    }

    [Fact]
    public void A_negative_duration_is_subtracted()
    {
        var before = NineDaysAfter with { Offset = TimeOffset.Days(-9), Clock = AnchorClock.Said };

        Assert.Equal("said of F50 - P9D", before.ToString());
        Assert.Equal(before, RelativeTime.Parse("said of F50 + -P9D"));
    }

    [Fact]
    public void It_needs_an_anchor_and_a_clock_that_there_is()
    {
        Assert.Throws<ArgumentException>(() => new RelativeTime { Anchor = default });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RelativeTime { Anchor = Attack, Clock = (AnchorClock)99 });
    }

    [Fact]
    public void Equality_is_by_anchor_clock_and_offset()
    {
        Assert.Equal(NineDaysAfter, new RelativeTime { Anchor = new("F50"), Offset = TimeOffset.Parse("P9D") });
        Assert.NotEqual(NineDaysAfter, NineDaysAfter with { Anchor = new("F51") });
        Assert.NotEqual(NineDaysAfter, NineDaysAfter with { Clock = AnchorClock.Holds });
        Assert.NotEqual(NineDaysAfter, NineDaysAfter with { Offset = default });
    }

    [Fact]
    public void It_is_solved_anew_when_its_anchor_moves()
    {
        Assert.Equal("2023-05-31", NineDaysAfter.Solve(UncertainTime.Parse("2023-05-22")).Time.Edtf);
        Assert.Equal("2023-06-01", NineDaysAfter.Solve(UncertainTime.Parse("2023-05-23")).Time.Edtf);
    }

    [Fact]
    public void A_solution_names_its_anchor()
    {
        var solution = NineDaysAfter.Solve(UncertainTime.Parse("2023-05-22"));

        Assert.Equal(TimeSolutionStatus.Solved, solution.Status);
        Assert.Equal(Attack, solution.Anchor);
        Assert.Equal("2023-05-31 (counted from F50)", solution.ToString());
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("of F1 + P1D")]
    public void Without_a_time_of_its_anchor_it_says_so(string anchor)
    {
        var solution = NineDaysAfter.Solve(UncertainTime.Parse(anchor));

        Assert.Equal(TimeSolutionStatus.AnchorUnknown, solution.Status);
        Assert.True(solution.Time.IsUnknown);
        Assert.Equal(Attack, solution.Anchor);
    }

    [Fact]
    public void Counting_back_from_the_solution_leads_to_the_anchor() =>
        Gen.Select(Gen.Int[1, 3_000_000], Gen.Int[-5000, 5000]).Sample((day, days) =>
        {
            var date = DateOnly.FromDayNumber(day);
            var anchor = UncertainTime.OnDay(date.Year, date.Month, date.Day);
            var there = new RelativeTime { Anchor = Attack, Offset = TimeOffset.Days(days) };
            var back = there with { Offset = there.Offset.Negate() };
            Assert.Equal(anchor, back.Solve(there.Solve(anchor).Time).Time);
        });
}
