using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class TimeWordsTests
{
    [Theory]
    [InlineData("2023-05-23", "23 May 2023")]
    [InlineData("2023-05", "May 2023")]
    [InlineData("2023", "2023")]
    [InlineData("-0043", "44 BC")]
    [InlineData("0000", "1 BC")]
    [InlineData("2023-23", "autumn 2023")]
    [InlineData("201X", "2010 to 2019")]
    [InlineData("20XX", "2000 to 2099")]
    [InlineData("2023-XX", "a month of 2023")]
    [InlineData("2023-XX-XX", "a day of 2023")]
    [InlineData("2023-05-XX", "a day of May 2023")]
    [InlineData("2023-05?", "May 2023 (doubtful)")]
    [InlineData("2023-05~", "May 2023 (roughly)")]
    [InlineData("2023-05%", "May 2023 (roughly, and doubtful)")]
    [InlineData("2023-05-22/2023-05-28", "22 May 2023 to 28 May 2023")]
    [InlineData("../2023-05-23", "not after 23 May 2023")]
    [InlineData("2023-05-23/..", "not before 23 May 2023")]
    [InlineData("/2023-05-23", "until 23 May 2023, from nobody says when")]
    [InlineData("2023-05-23/", "from 23 May 2023, until nobody says when")]
    [InlineData("2023-06-01T09:30:00Z", "1 June 2023 09:30:00 UTC")]
    [InlineData("2023-06-01T09:30:00+03:00", "1 June 2023 09:30:00 (UTC+03:00)")]
    [InlineData("2023-06-01T09:30:00", "1 June 2023 09:30:00")]
    public void A_date_is_said_no_finer_than_it_was_given(string edtf, string words) =>
        Assert.Equal(words, DateWords.Of(UncertainTime.FromEdtf(edtf)));

    [Fact]
    public void An_offset_beside_a_date_is_said_after_it() =>
        Assert.Equal("May 2023 (UTC+03:00)", DateWords.Of(UncertainTime.FromEdtf("2023-05", TimeSpan.FromHours(3))));

    [Theory]
    [InlineData("P9D", "9 days after")]
    [InlineData("-P9D", "9 days before")]
    [InlineData("PT36H", "1 day, 12 hours after")]
    [InlineData("P1Y2M", "14 months after")]
    [InlineData("P1M3D", "1 month and 3 days after")]
    [InlineData("P4000000000Y", "P4000000000Y after")]
    [InlineData("PT0S", "at the time of")]
    [InlineData("PT0S/..", "after")]
    [InlineData("../PT0S", "before")]
    [InlineData("PT1H/..", "at least 1 hour after")]
    [InlineData("../-PT1H", "at least 1 hour before")]
    [InlineData("../PT1H", "at most 1 hour after, or before")]
    [InlineData("-PT1H/..", "at most 1 hour before, or after")]
    [InlineData("PT1H/PT12H", "1 hour to 12 hours after")]
    [InlineData("-PT12H/-PT1H", "1 hour to 12 hours before")]
    [InlineData("-PT1H/PT2H", "between 1 hour before and 2 hours after")]
    public void A_distance_in_time_is_said_as_it_was_given(string offset, string words) =>
        Assert.Equal(words, OffsetWords.Of(TimeOffset.Parse(offset)));

    [Fact]
    public void Nothing_said_about_the_time_is_said_so() => Assert.Equal("not stated", TimeWords.Of(default, default));

    [Fact]
    public void A_derived_date_says_from_what()
    {
        var said = UncertainTime.RelativeTo(new EntityId("F43"), TimeOffset.Days(-9), AnchorClock.Said);
        var solution = new TimeSolution(UncertainTime.OnDay(2023, 5, 23), TimeSolutionStatus.Solved, new EntityId("F43"));

        Assert.Equal("23 May 2023 (derived: 9 days before F43 was said)", TimeWords.Of(solution, said));
    }

    [Fact]
    public void A_time_whose_anchor_is_not_known_says_which_anchor()
    {
        var said = UncertainTime.RelativeTo(new EntityId("F43"), TimeOffset.Days(1), AnchorClock.Holds);
        var solution = new TimeSolution(default, TimeSolutionStatus.AnchorUnknown, new EntityId("F44"));

        Assert.Equal("not known (1 day after F43 took place, but the time of F44 is not known)", TimeWords.Of(solution, said));
    }

    [Fact]
    public void A_time_that_depends_on_itself_says_so()
    {
        var said = UncertainTime.RelativeTo(new EntityId("D1"), TimeOffset.After, AnchorClock.Retrieved);
        var solution = new TimeSolution(default, TimeSolutionStatus.AnchorCycle, new EntityId("D1"));

        Assert.Equal("not known (after D1 was retrieved, but the time of D1 depends on this one)", TimeWords.Of(solution, said));
    }
}
