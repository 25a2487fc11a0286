using CsCheck;

namespace KnowledgeGraph.Tests.Model;

public sealed class NearestTests
{
    private static readonly Gen<string> Words = Gen.Char["abc"].Array[1, 6].Select(characters => new string(characters));

    [Theory]
    [InlineData("atack", "attack")]
    [InlineData("attakc", "attack")]
    [InlineData("ATTACK", "attack")]
    [InlineData("clam-attack", "claim-attack")]
    [InlineData("gov", "governor-of-the-region")]
    public void A_slip_of_the_finger_finds_what_was_meant(string wanted, string meant) =>
        Assert.Equal([meant], Nearest.To(wanted, [meant, "something-else", "village"]));

    [Fact]
    public void Nothing_is_offered_where_nothing_is_near() => Assert.Equal("", Nearest.Hint("attack", ["spokesman", "village"]));

    [Fact]
    public void Three_are_offered_at_most_the_nearest_first_and_equally_near_ones_in_ordinal_order() =>
        Assert.Equal(" The nearest: 'cars', 'car', 'bar'.", Nearest.Hint("cars", ["far", "car", "bar", "cars"]));

    [Fact]
    public void What_is_offered_is_near_by_a_plain_reckoning_and_nothing_nearer_is_left_out() =>
        Gen.Select(Words, Words.Array[0, 8]).Sample((wanted, candidates) =>
        {
            var limit = Math.Max(2, wanted.Length / 3);
            var expected = candidates
                .Select(candidate => (candidate, Distance: IsPrefix(wanted, candidate) ? 1 : Plain(wanted, candidate)))
                .Where(found => found.Distance <= limit)
                .OrderBy(found => found.Distance)
                .ThenBy(found => found.candidate, StringComparer.Ordinal)
                .Take(3)
                .Select(found => found.candidate);

            Assert.Equal(expected, Nearest.To(wanted, candidates));
        });

    private static bool IsPrefix(string word, string candidate) => word.Length >= 3 && candidate.Length > word.Length && candidate.StartsWith(word, StringComparison.Ordinal);

    /// <summary>Optimal string alignment by its definition: from the ends, every way to make one word of the other.</summary>
    private static int Plain(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.Length + right.Length;
        }

        var least = Math.Min(Plain(left[1..], right), Plain(left, right[1..])) + 1;
        least = Math.Min(least, Plain(left[1..], right[1..]) + (left[0] == right[0] ? 0 : 1));
        return left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0]
            ? Math.Min(least, Plain(left[2..], right[2..]) + 1)
            : least;
    }
}
