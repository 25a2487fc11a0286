using System.Globalization;
using CsCheck;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

public sealed class LabelTextTests
{
    [Fact]
    public void A_text_that_fits_stays_whole() => Assert.Equal("Dockers' Union", LabelText.Shorten(" Dockers' Union ", 200, 12));

    [Fact]
    public void A_text_that_does_not_fit_ends_in_an_ellipsis()
    {
        var shortened = LabelText.Shorten("Ministry of Defence of Russia", 100, 12);

        Assert.StartsWith("Ministry of", shortened, StringComparison.Ordinal);
        Assert.EndsWith("…", shortened, StringComparison.Ordinal);
    }

    [Fact]
    public void A_family_of_emoji_is_kept_or_left_out_as_one()
    {
        const string Family = "👨‍👩‍👧";

        Assert.Equal("…", LabelText.Shorten(Family + Family, 30, 12));
        Assert.Equal(Family + "…", LabelText.Shorten(Family + Family, 70, 12));
    }

    [Fact]
    public void A_letter_keeps_its_marks() => Assert.Equal("e\u0301\u0323…", LabelText.Shorten("e\u0301\u0323e\u0301e\u0301e\u0301", 21, 12));

    [Fact]
    public void Lines_break_between_words() =>
        Assert.Equal(["attempted incursion", "at Shebekino, 1 June", "2023"], LabelText.Break("attempted incursion at Shebekino, 1 June 2023", 130, 3, 12));

    [Fact]
    public void The_last_line_says_that_there_is_more()
    {
        var lines = LabelText.Break("attempted incursion at Shebekino, 1 June 2023", 130, 2, 12);

        Assert.Equal(["attempted incursion", "at Shebekino, 1 Ju…"], lines);
    }

    [Fact]
    public void A_word_longer_than_a_line_is_broken_within_and_says_so_by_a_hyphen() =>
        Assert.Equal(["mmm-", "mmm-", "mmmm"], LabelText.Break("mmmmmmmmmm", 50, 5, 12));

    [Fact]
    public void A_script_without_hyphens_gets_none() =>
        Assert.Equal(["中中中中", "中中"], LabelText.Break("中中中中中中", 50, 5, 12));

    [Fact]
    public void Arabic_names_are_not_broken_where_a_line_has_room() =>
        Assert.Equal(["اتحاد النقابات", "المستقلة"], LabelText.Break("اتحاد النقابات المستقلة", 100, 5, 12));

    [Fact]
    public void No_text_is_no_line() => Assert.Empty(LabelText.Break(" \n ", 50, 5, 12));

    [Fact]
    public void What_is_shortened_always_fits()
    {
        Gen.Select(Gen.String, Gen.Double[0, 200], Gen.Bool).Sample((text, width, bold) =>
            TextWidths.Of(LabelText.Shorten(text, width, 12, bold), 12, bold) <= width);
    }

    [Fact]
    public void Breaking_loses_nothing_but_spaces_while_there_are_lines()
    {
        Gen.Select(Gen.String[Gen.Char["ab Жщ中\u0301 "], 0, 40], Gen.Double[20, 200]).Sample((text, width) =>
        {
            var lines = LabelText.Break(text, width, 1000, 12);
            Assert.Equal(Without(' ', text), Without('-', Without(' ', string.Concat(lines))));
            Assert.All(lines, line => Assert.True(
                TextWidths.Of(line, 12) <= width || new StringInfo(line).LengthInTextElements == 1, $"{line} is wider than {width}"));
        });
    }

    private static string Without(char character, string text) => text.Replace(character.ToString(), "", StringComparison.Ordinal);
}
