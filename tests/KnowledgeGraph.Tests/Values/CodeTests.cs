using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class CodeTests
{
    [Theory]
    [InlineData("armed-force", "", "armed-force")]
    [InlineData("a", "", "a")]
    [InlineData("0", "", "0")]
    [InlineData("v1.2-beta", "", "v1.2-beta")]
    [InlineData("cameo:015", "cameo", "015")]
    [InlineData("wikidata:P39", "wikidata", "P39")]
    [InlineData("ex.org:Recall", "ex.org", "Recall")]
    [InlineData("a-:b.", "a-", "b.")]
    public void A_code_has_a_scheme_or_is_the_librarys_own(string text, string scheme, string value)
    {
        var code = new Code(text);

        Assert.Equal(scheme, code.Scheme);
        Assert.Equal(value, code.Value);
        Assert.Equal(text, code.ToString());
        Assert.Equal(code, Code.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Armed-force")]
    [InlineData("Cameo:015")]
    [InlineData("armed force")]
    [InlineData("armed_force")]
    [InlineData("-force")]
    [InlineData(".force")]
    [InlineData(":015")]
    [InlineData("cameo:")]
    [InlineData("cameo:-1")]
    [InlineData("a:b:c")]
    [InlineData("gewählt")]
    [InlineData("café:x")]
    [InlineData("x\0")]
    [InlineData("١")]
    public void What_is_no_code_is_refused_with_what_would_be_right(string text)
    {
        Assert.Contains("cameo:015", Assert.Throws<ArgumentException>(() => new Code(text)).Message, StringComparison.Ordinal);
        Assert.Contains("cameo:015", Assert.Throws<FormatException>(() => Code.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(Code.TryParse(text, out var code));
        Assert.Equal(default, code);
    }

    [Fact]
    public void The_default_is_no_code_and_comes_first()
    {
        var none = default(Code);

        Assert.True(none.IsDefault);
        Assert.Equal("", none.Scheme);
        Assert.Equal("", none.Value);
        Assert.Equal("", none.ToString());
        Assert.False(Code.TryParse(none.ToString(), out _));
        Assert.True(none < new Code("0"));
        Assert.False(new Code("0").IsDefault);
    }

    [Fact]
    public void Null_is_no_code()
    {
        Assert.False(Code.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => new Code(null!));
        Assert.Throws<ArgumentNullException>(() => Code.Parse(null!));
    }

    [Fact]
    public void The_same_word_under_another_scheme_is_another_code()
    {
        Assert.NotEqual(new Code("recall"), new Code("ex:recall"));
        Assert.NotEqual(new Code("ex:recall"), new Code("ex:Recall"));
        Assert.Equal(new Code("ex:recall"), new Code("ex:recall"));
        Assert.Equal(new Code("ex:recall").GetHashCode(), new Code("ex:" + new string("recall")).GetHashCode());
    }

    [Fact]
    public void Codes_are_exactly_what_the_format_page_describes() =>
        Gen.String[Gen.Char["aZ0.-:_ "], 0, 6].Sample(text =>
        {
            var parts = text.Split(':');
            var expected = parts.Length <= 2
                && parts.All(part => part.Length > 0 && part[0] is not ('.' or '-') && part.All(character => "aZ0.-".Contains(character, StringComparison.Ordinal)))
                && !parts[0].Contains('Z', StringComparison.Ordinal);
            Assert.Equal(expected, Code.TryParse(text, out var code));
            Assert.Equal(expected ? text : "", code.Scheme.Length > 0 ? $"{code.Scheme}:{code.Value}" : code.Value);
        });

    [Fact]
    public void Order_is_ordinal_by_text()
    {
        Code[] codes = [new("z"), new("ex:b"), new("ex:B"), new("a")];

        Assert.Equal(["a", "ex:B", "ex:b", "z"], codes.Order().Select(code => code.ToString()));
        Assert.True(codes[0] > codes[1]);
        Assert.True(codes[1] >= codes[2]);
        Assert.True(codes[3] <= codes[0]);
    }
}
