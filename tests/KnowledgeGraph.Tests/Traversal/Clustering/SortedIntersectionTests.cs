using CsCheck;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal.Clustering;

public class SortedIntersectionTests
{
    private static readonly Gen<int[]> Lists = Gen.OneOf(Ascending(20, 12), Ascending(100, 60), Ascending(300, 400), Ascending(5000, 400));

    [Fact]
    public void What_two_lists_have_in_common_is_what_sets_have() => Gen.Select(Lists, Lists).Sample(
        (left, right) =>
        {
            var expected = left.Intersect(right).Order().ToArray();
            var common = new int[Math.Min(left.Length, right.Length)];

            Assert.Equal(expected.Length, SortedIntersection.Count(left, right));
            Assert.Equal(expected.Length, SortedIntersection.CountOneByOne(left, right));
            Assert.Equal(expected, common[..SortedIntersection.Find(left, right, common)]);
            Assert.Equal(expected, common[..SortedIntersection.FindOneByOne(left, right, common, 0)]);
        },
        iter: 2000);

    [Fact]
    public void A_short_list_is_looked_up_in_a_long_one()
    {
        var many = Enumerable.Range(0, 1000).Select(number => 3 * number).ToArray();

        Assert.Equal(3, SortedIntersection.Count([0, 1, 299, 300, 2997, 3000], many));
        Assert.Equal(3, SortedIntersection.Count(many, [0, 1, 299, 300, 2997, 3000]));
        Assert.Equal(0, SortedIntersection.Count(many, []));
    }

    private static Gen<int[]> Ascending(int below, int count) =>
        Gen.Int[0, below - 1].Array[0, count].Select(numbers => numbers.Distinct().Order().ToArray());
}
