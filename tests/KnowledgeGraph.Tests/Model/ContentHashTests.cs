using System.Text;

namespace KnowledgeGraph.Tests.Model;

public sealed class ContentHashTests
{
    // The published test vector of SHA-256 for "abc".
    private const string Abc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void The_hash_is_sha_256_in_lower_case() => Assert.Equal(Abc, ContentHash.Of("abc").ToString());

    [Fact]
    public void A_hash_reads_back() => Assert.Equal(ContentHash.Of("abc"), ContentHash.Parse(Abc));

    [Fact]
    public void Letters_are_hashed_as_utf_8() =>
        Assert.NotEqual(ContentHash.Of("Ж"), ContentHash.Of("?"));

    [Theory]
    [InlineData("")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("SHA256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha256:BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a")]
    [InlineData("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015adf")]
    public void What_is_no_hash_is_refused(string text)
    {
        Assert.False(ContentHash.TryParse(text, provider: null, out _));
        Assert.Contains("64 lower-case hex digits", Assert.Throws<FormatException>(() => ContentHash.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_spans_are_joined_by_one_line_feed() =>
        Assert.Equal(ContentHash.Of("cd\nab"), ContentHash.OfSpans("abcd", [new TextSpan(2, 4), new TextSpan(0, 2)]));

    [Fact]
    public void A_text_that_has_no_utf_8_form_has_no_hash() =>
        Assert.Throws<EncoderFallbackException>(() => ContentHash.Of("\ud83d"));

    [Fact]
    public void The_default_is_no_text_and_no_hash()
    {
        Assert.True(default(ContentHash).IsDefault);
        Assert.Equal("", default(ContentHash).ToString());
        Assert.NotEqual(default, ContentHash.Of(""));
    }
}
