using CsCheck;

namespace KnowledgeGraph.Tests.Questions.Names;

public sealed class SpellingDistanceTests
{
    private static readonly Gen<string> s_word = Gen.Char["abc"].Array[0, 7].Select(letters => new string(letters));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("kaputsin", "kapustin", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Letters_are_added_left_out_changed_or_swapped_and_none_twice(string left, string right, int distance) =>
        Assert.Equal(distance, SpellingDistance.Between(left, right, 10));

    [Fact]
    public void Within_the_limit_it_is_what_the_definition_gives_and_beyond_it_nothing() =>
        Gen.Select(s_word, s_word, Gen.Int[0, 4]).Sample((left, right, limit) =>
        {
            var distance = Defined(left, right);
            return SpellingDistance.Between(left, right, limit) == (distance <= limit ? distance : null);
        }, iter: 5000);

    // The recursive definition of the optimal string alignment distance.
    private static int Defined(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length + right.Length;
        }

        var change = left[^1] == right[^1] ? 0 : 1;
        var least = Math.Min(Math.Min(Defined(left[..^1], right) + 1, Defined(left, right[..^1]) + 1), Defined(left[..^1], right[..^1]) + change);
        return left.Length > 1 && right.Length > 1 && left[^1] == right[^2] && left[^2] == right[^1]
            ? Math.Min(least, Defined(left[..^2], right[..^2]) + 1)
            : least;
    }
}
