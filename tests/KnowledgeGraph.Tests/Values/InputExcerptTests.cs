namespace KnowledgeGraph.Tests.Values;

public sealed class InputExcerptTests
{
    [Theory]
    [InlineData("plain words", "'plain words'")]
    [InlineData("Šimková, Ж 3½", "'Šimková, Ж 3½'")]
    [InlineData("a\r\nb\tc", "'a\\u000D\\u000Ab\\u0009c'")]
    [InlineData("a\u0085b", "'a\\u0085b'")]
    [InlineData("a\u2028b", "'a\\u2028b'")]
    [InlineData("a\u2029b", "'a\\u2029b'")]
    [InlineData("a\u202Eb\u2066c", "'a\\u202Eb\\u2066c'")]
    [InlineData("a\u200Bb\uFEFFc\u00ADd", "'a\\u200Bb\\uFEFFc\\u00ADd'")]
    [InlineData("\U000E0041", "'\\uDB40\\uDC41'")]
    public void What_breaks_the_line_or_turns_it_round_is_written_as_an_escape(string text, string expected) =>
        Assert.Equal(expected, InputExcerpt.Of(text));

    [Fact]
    public void The_message_about_a_malformed_id_shows_the_character_that_turns_text_round() =>
        Assert.Contains("'F\\u202E 50'", Assert.Throws<FormatException>(() => EntityId.Parse("F\u202E 50")).Message, StringComparison.Ordinal);

    [Fact]
    public void Only_the_first_sixty_code_units_are_shown() =>
        Assert.Equal($"'{new string('a', 60)}…'", InputExcerpt.Of(new string('a', 61)));
}
