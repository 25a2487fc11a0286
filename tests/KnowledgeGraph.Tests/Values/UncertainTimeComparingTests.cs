using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class UncertainTimeComparingTests
{
    private static readonly UncertainTime Unsolved = UncertainTime.RelativeTo(new("F50"), TimeOffset.Days(9));

    // Few and near, so that generated times often touch, overlap and contain each other.
    private static readonly Gen<UncertainTime> NearTimes =
        Gen.OneOf(
            Gen.Select(Gen.Int[2022, 2024], Gen.Int[1, 3], (year, month) => UncertainTime.InMonth(year, month)),
            Gen.Select(Gen.Int[2022, 2024], Gen.Int[1, 3], Gen.Int[1, 3], UncertainTime.OnDay),
            Gen.Long[2022, 2024].Select(UncertainTime.InYear),
            Gen.Long[2022, 2024].Select(year => UncertainTime.NotAfter(UncertainTime.InYear(year))),
            Gen.Long[2022, 2024].Select(year => UncertainTime.NotBefore(UncertainTime.InYear(year))),
            EdtfGenerators.Times);

    [Theory]
    [InlineData("2023-05-22", "2023-05-23", true)]
    [InlineData("2023-05-22", "2023-05-22", false)]
    [InlineData("2023-05", "2023-05-31", false)]
    [InlineData("2023-05", "2023-06", true)]
    [InlineData("../2023-05-21", "2023-05-22/..", true)]
    [InlineData("2023-05-22/..", "2024", false)]
    [InlineData("2023-05-22/", "2024", false)]
    [InlineData("2023-06-01T00:30:00+03:00", "2023-06-01", true)]
    [InlineData("2023-05-31T23:59:59Z", "2023-06-01", true)]
    [InlineData("2023-06-01T00:00:00Z", "2023-06-01", false)]
    [InlineData("2023-06-01T09:30:00Z", "2023-06-01T12:30:00+03:00", false)]
    [InlineData("2023-06-01T09:30:00Z", "2023-06-01T09:30:01Z", true)]
    public void Certainly_before_means_that_the_last_second_is_before_the_first(string earlier, string later, bool expected)
    {
        Assert.Equal(expected, UncertainTime.Parse(earlier).IsCertainlyBefore(UncertainTime.Parse(later)));
        Assert.Equal(expected, UncertainTime.Parse(later).IsCertainlyAfter(UncertainTime.Parse(earlier)));
    }

    [Theory]
    [InlineData("2023-05", "2023-05-22", true)]
    [InlineData("2023-05", "2023-05-22/2023-06-01", false)]
    [InlineData("2023", "2023-05?", true)]
    [InlineData("../2023", "2023-05", true)]
    [InlineData("../2023", "../2022", true)]
    [InlineData("../2023", "2023/..", false)]
    [InlineData("2023-05", "../2023-05", false)]
    [InlineData("2023-05-22", "2023-05", false)]
    [InlineData("2023-06-01", "2023-06-01T00:30:00+03:00", false)]
    [InlineData("2023-06-01 (UTC+03:00)", "2023-06-01T00:30:00+03:00", true)]
    public void Containing_is_by_bounds(string outer, string inner, bool expected) =>
        Assert.Equal(expected, UncertainTime.Parse(outer).Contains(UncertainTime.Parse(inner)));

    [Fact]
    public void Unknown_may_coincide_with_anything_and_contains_nothing() =>
        EdtfGenerators.Times.Sample(time =>
        {
            foreach (var open in new[] { default, Unsolved })
            {
                Assert.True(open.MayCoincideWith(time));
                Assert.True(time.MayCoincideWith(open));
                Assert.False(open.Contains(time));
                Assert.False(time.Contains(open));
                Assert.False(open.IsCertainlyBefore(time) || open.IsCertainlyAfter(time));
                Assert.False(open.Contains(open));
                Assert.True(open.MayCoincideWith(open));
            }
        });

    [Fact]
    public void A_month_contains_each_of_its_days() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[-900, 900]).Sample((year, month, minutes) =>
        {
            var offset = TimeSpan.FromMinutes(minutes);
            var whole = UncertainTime.InMonth(year, month).WithUtcOffset(offset);
            for (var day = 1; day <= DateTime.DaysInMonth(year, month); day++)
            {
                var part = UncertainTime.OnDay(year, month, day).WithUtcOffset(offset);
                Assert.True(whole.Contains(part));
                Assert.False(part.Contains(whole));
            }
        });

    [Fact]
    public void Exactly_one_of_before_after_and_perhaps_together_holds() =>
        Gen.Select(NearTimes, NearTimes).Sample((left, right) =>
        {
            bool[] relations = [left.IsCertainlyBefore(right), left.IsCertainlyAfter(right), left.MayCoincideWith(right)];
            Assert.Single(relations, holds => holds);
            Assert.Equal(left.MayCoincideWith(right), right.MayCoincideWith(left));
            Assert.Equal(left.IsCertainlyBefore(right), right.IsCertainlyAfter(left));
        });

    [Fact]
    public void Containment_is_reflexive_transitive_and_antisymmetric_in_the_bounds() =>
        Gen.Select(NearTimes, NearTimes, NearTimes).Sample((first, second, third) =>
        {
            Assert.True(first.Contains(first));
            Assert.True(!(first.Contains(second) && second.Contains(third)) || first.Contains(third));
            Assert.True(!first.Contains(second) || first.MayCoincideWith(second));
            Assert.True(!(first.Contains(second) && second.Contains(first)) || (first.Earliest == second.Earliest && first.Latest == second.Latest));
        });

    [Fact]
    public void What_is_before_the_outer_is_before_all_that_lies_in_it() =>
        Gen.Select(NearTimes, NearTimes, NearTimes).Sample((earlier, outer, inner) =>
            Assert.True(!(earlier.IsCertainlyBefore(outer) && outer.Contains(inner)) || earlier.IsCertainlyBefore(inner)));
}
