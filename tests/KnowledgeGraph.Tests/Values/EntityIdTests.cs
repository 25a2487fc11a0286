using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class EntityIdTests
{
    [Theory]
    [InlineData("F50")]
    [InlineData("s1.p1")]
    [InlineData("freedom-of-russia")]
    [InlineData("Козинка")]
    [InlineData("😀")]
    [InlineData("a:b/c#d?e")]
    public void Any_word_is_an_id_and_is_kept_unchanged(string text)
    {
        Assert.Equal(text, new EntityId(text).Value);
        Assert.Equal(new EntityId(text), EntityId.Parse(text));
    }

    [Theory]
    [InlineData("", "has 0")]
    [InlineData("two words", "U+0020")]
    [InlineData(" lead", "U+0020")]
    [InlineData("trail\n", "U+000A")]
    [InlineData("no\u00A0break", "U+00A0")]
    [InlineData("nul\0", "U+0000")]
    [InlineData("escape\u001b", "U+001B")]
    [InlineData("next\u0085line", "U+0085")]
    public void What_is_no_id_is_refused_with_the_reason(string text, string reason)
    {
        Assert.False(EntityId.IsValid(text));
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => new EntityId(text)).Message, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Throws<FormatException>(() => EntityId.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(EntityId.TryParse(text, out var id));
        Assert.True(id.IsDefault);
    }

    [Fact]
    public void Halves_of_surrogate_pairs_are_refused_wherever_they_stand()
    {
        Assert.False(EntityId.IsValid("\ud83d"));
        Assert.False(EntityId.IsValid("\ude00x"));
        Assert.False(EntityId.IsValid("\ude00\ud83d"));
        Assert.False(EntityId.IsValid("\ud83d\ud83d\ude00"));
        Assert.True(EntityId.IsValid("\ud83d\ude00"));
    }

    [Fact]
    public void The_longest_id_has_256_characters()
    {
        Assert.Equal(256, new EntityId(new string('a', 256)).Value.Length);
        Assert.Throws<ArgumentException>(() => new EntityId(new string('a', 257)));
    }

    [Fact]
    public void A_message_about_a_long_id_stays_short_and_printable()
    {
        var message = Assert.Throws<ArgumentException>(() => new EntityId("\u0007" + new string('a', 5000))).Message;

        Assert.True(message.Length < 200, message);
        Assert.DoesNotContain('\u0007', message);
    }

    [Fact]
    public void Ids_differ_by_case_and_by_normal_form()
    {
        Assert.NotEqual(new EntityId("F50"), new EntityId("f50"));
        Assert.NotEqual(new EntityId("\u00e9"), new EntityId("e\u0301"));
    }

    [Fact]
    public void The_default_names_nothing_and_its_text_is_not_read_back()
    {
        var none = default(EntityId);

        Assert.True(none.IsDefault);
        Assert.Equal("", none.Value);
        Assert.Equal("", none.ToString());
        Assert.False(EntityId.TryParse(none.ToString(), out _));
        Assert.True(none < new EntityId("!"));
    }

    [Fact]
    public void Null_is_no_id()
    {
        Assert.False(EntityId.IsValid(null));
        Assert.False(EntityId.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => new EntityId(null!));
        Assert.Throws<ArgumentNullException>(() => EntityId.Parse(null!));
    }

    [Fact]
    public void Order_is_ordinal_so_that_upper_case_comes_first()
    {
        EntityId[] ids = [new("b"), new("a"), new("B"), new("a1"), new("é")];

        Assert.Equal(["B", "a", "a1", "b", "é"], ids.Order().Select(id => id.Value));
    }

    [Fact]
    public void Order_hash_and_operators_agree_with_equality() =>
        Gen.Select(Gen.String[Gen.Char["abB1-"], 1, 3], Gen.String[Gen.Char["abB1-"], 1, 3]).Sample((left, right) =>
        {
            var (first, second) = (new EntityId(left), new EntityId(right));
            Assert.Equal(string.Equals(left, right, StringComparison.Ordinal), first == second);
            Assert.Equal(Math.Sign(string.CompareOrdinal(left, right)), Math.Sign(first.CompareTo(second)));
            Assert.Equal(first.CompareTo(second) < 0, first < second);
            Assert.Equal(first.CompareTo(second) > 0, first > second);
            Assert.Equal(first.CompareTo(second) <= 0, first <= second);
            Assert.Equal(first.CompareTo(second) >= 0, first >= second);
            Assert.True(first != second || first.GetHashCode() == second.GetHashCode());
        });

    [Fact]
    public void Whatever_string_is_given_it_is_read_unchanged_or_refused_and_nothing_else() =>
        Gen.String.Sample(text =>
        {
            var isId = EntityId.TryParse(text, out var id);
            Assert.Equal(EntityId.IsValid(text), isId);
            Assert.Equal(isId ? text : "", id.ToString());
        });
}
