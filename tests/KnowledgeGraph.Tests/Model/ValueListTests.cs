using CsCheck;

namespace KnowledgeGraph.Tests.Model;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_are_equal_exactly_if_their_items_are_in_the_same_order() =>
        Gen.Select(Gen.Int[0, 2].List[0, 4], Gen.Int[0, 2].List[0, 4]).Sample((left, right) =>
        {
            var (one, other) = (left.ToValueList(), right.ToValueList());
            Assert.Equal(left.SequenceEqual(right), one == other);
            Assert.Equal(one != other, !one.Equals((object)other));
            Assert.True(one != other || one.GetHashCode() == other.GetHashCode());
        });

    [Fact]
    public void A_list_keeps_its_items_when_what_it_was_made_of_changes()
    {
        int[] source = [1, 2];
        var list = source.ToValueList();
        source[0] = 9;

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void An_absent_list_equals_only_an_absent_list()
    {
        ValueList<int>? absent = null;

        Assert.True(absent == null);
        Assert.False(absent == []);
        Assert.True(ValueList.Create<int>([]) != absent);
    }

    [Fact]
    public void A_list_has_no_null_in_it()
    {
        Assert.Throws<ArgumentException>(() => ValueList.Create<Hop>([new Hop(), null!]));
        Assert.Throws<ArgumentException>(() => new[] { "a", null! }.ToValueList());
    }

    [Fact]
    public void A_list_is_written_in_brackets() => Assert.Equal("[1, 2]", ValueList.Create<int>([1, 2]).ToString());

    [Fact]
    public void A_position_that_is_not_there_is_refused() =>
        Assert.Throws<IndexOutOfRangeException>(() => ValueList.Create<int>([1])[1]);
}
