using System.Globalization;
using System.Text;
using AnyAscii;

namespace KnowledgeGraph.Queries;

/// <summary>Cuts names into words, and folds what does not matter when names are looked for.</summary>
internal static class NameFolding
{
    /// <summary>How many words of a name are looked at; because a title may be a whole text.</summary>
    public const int MostTokens = 64;

    public static FoldedName Fold(string name)
    {
        var tokens = Cut(name, IsOfWord);
        if (tokens.Count == 0)
        {
            // Because a name may be made of signs alone, and is found by them.
            tokens = Cut(name, rune => !Rune.IsWhiteSpace(rune));
        }

        return new FoldedName(name, string.Join(' ', Normalized(name, NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), tokens.ToValueList(), Ascii.IsValid(name) ? [] : Confusables.HiddenIn(name).ToValueList());
    }

    private static List<NameToken> Cut(string name, Func<Rune, bool> isOfWord)
    {
        var tokens = new List<NameToken>();
        var start = -1;
        var position = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            if (isOfWord(rune))
            {
                start = start < 0 ? position : start;
            }
            else if (start >= 0 && !IsPassedOver(rune))
            {
                tokens.Add(Token(name, start, position));
                start = -1;
                if (tokens.Count == MostTokens)
                {
                    return tokens;
                }
            }

            position += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            tokens.Add(Token(name, start, name.Length));
        }

        return tokens;
    }

    private static NameToken Token(string name, int start, int end)
    {
        var length = end - start;
        var text = Normalized(Letters(name.AsSpan(start, length)), NormalizationForm.FormC);
        if (Ascii.IsValid(text))
        {
            // Most names; none of the foldings below would change more than the case, and a digit that looks like a letter.
            var lower = text.ToLowerInvariant();
            var twin = Confusables.WithoutTwins(text);
            return new NameToken(start, length, text, lower, lower, lower, ReferenceEquals(twin, text) ? lower : twin.ToLowerInvariant(), lower is [>= 'a' and <= 'z'], false);
        }

        var compatible = Normalized(text, NormalizationForm.FormKC);
        var folded = Lower(compatible);
        var plain = WithoutMarks(folded);
        return new NameToken(
            start,
            length,
            text,
            folded,
            plain,
            InLatin(folded) is { Length: > 0 } key ? key : plain,
            WithoutMarks(Lower(Confusables.WithoutTwins(string.Create(compatible.Length, compatible, static (span, source) => Replace(span, source))))),
            IsOneLetter(compatible),
            Confusables.StrangersIn(name, start, length).Any());
    }

    private static void Replace(Span<char> span, string source)
    {
        for (var index = 0; index < span.Length; index++)
        {
            span[index] = Confusables.Prototype(source[index]);
        }
    }

    // Because the last letter of a Greek word is another one than within it.
    private static string Lower(string text) => text.ToLowerInvariant().Replace('ς', 'σ');

    private static string WithoutMarks(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in Normalized(text, NormalizationForm.FormD))
        {
            if (IsDiacritic(letter))
            {
                continue;
            }

            if (!char.IsAscii(letter) && Confusables.IsLatin(letter))
            {
                // Because a stroke through a letter, and two letters written as one, are no marks to Unicode.
                plain.Append(letter.ToString().Transliterate().ToLowerInvariant());
            }
            else
            {
                plain.Append(letter);
            }
        }

        return plain.ToString();
    }

    private static string InLatin(string text)
    {
        var latin = new StringBuilder(text.Length);
        foreach (var letter in text.Transliterate())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                latin.Append(char.ToLowerInvariant(letter));
            }
        }

        return latin.ToString();
    }

    private static string Letters(ReadOnlySpan<char> word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (!IsPassedOver(rune))
            {
                letters.Append(rune);
            }
        }

        return letters.ToString();
    }

    private static string Normalized(string text, NormalizationForm form) => Ascii.IsValid(text) ? text : text.Normalize(form);

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    // Apostrophes, and marks that nobody sees: they neither end a word nor count in it.
    private static bool IsPassedOver(Rune rune) =>
        rune.Value is '\'' or '\u2018' or '\u2019' or '\u02B9' or '\u02BC' or '\u2032' or '\u0640' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    // The marks of the European scripts, the points of Hebrew and the vowels of Arabic. In other scripts a mark is a letter of its own.
    private static bool IsDiacritic(char letter) => letter is
        (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u065F') or '\u0670';

    private static bool IsOneLetter(string text)
    {
        var runes = text.EnumerateRunes();
        return runes.MoveNext()
            && Rune.GetUnicodeCategory(runes.Current) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            && !runes.MoveNext();
    }
}
