using System.Collections.Frozen;

namespace KnowledgeGraph.Presentation;

/// <summary>The article before what describes somebody who is not named: <c>a</c> or <c>an</c>, by how the next word sounds, or none.</summary>
internal static class IndefiniteArticle
{
    // What stands where an article would.
    private static readonly FrozenSet<string> s_determiners = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "an", "the", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozens", "hundreds", "thousands",
        "some", "several", "many", "few", "most", "all", "both", "each", "every", "any", "no", "another", "other", "such", "this", "that", "these", "those",
        "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody", "somebody's", "someone's", "who", "whoever",
        "my", "his", "her", "its", "our", "your", "their");

    // Written with a vowel and spoken with a consonant.
    private static readonly string[] s_spokenAsConsonant = ["uni", "use", "usu", "ura", "ufo", "uti", "uto", "eu", "ewe", "once", "one-", "ukr", "uga", "uyg", "uru"];

    // Because "unidentified" is "un" and "identified".
    private static readonly string[] s_notUnited = ["unid", "unim", "unin"];

    // Written with a consonant and spoken with a vowel.
    private static readonly string[] s_spokenAsVowel = ["hour", "honest", "honou", "honor", "heir", "8", "11-", "18-"];

    /// <summary>The words with an article before them where they need one.</summary>
    public static string Before(string words)
    {
        var first = words.Split(' ', 2)[0];
        return NeedsNone(words, first) ? words : $"{(SoundsLikeVowel(first) ? "an" : "a")} {words}";
    }

    private static bool NeedsNone(string words, string first) =>
        first.Length == 0 || !char.IsAscii(first[0]) || !char.IsAsciiLetterOrDigit(first[0]) || s_determiners.Contains(first) || first.All(char.IsAsciiDigit)
        || NounNumber.IsPlural(words) || IsName(words);

    // Because "Source A" and "Caesar" are what somebody is called, and "European diplomat" is what somebody is.
    private static bool IsName(string words)
    {
        var head = NounNumber.Head(words);
        return char.IsAsciiLetterUpper(words[0]) && (head.Length == 0 || !char.IsAsciiLetterLower(head[0]));
    }

    private static bool SoundsLikeVowel(string word)
    {
        if (IsSpelledOut(word))
        {
            return word[0] is 'A' or 'E' or 'F' or 'H' or 'I' or 'L' or 'M' or 'N' or 'O' or 'R' or 'S' or 'X';
        }

        if (Begins(word, s_spokenAsVowel))
        {
            return true;
        }

        return "aeiou".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal) && (Begins(word, s_notUnited) || !Begins(word, s_spokenAsConsonant));
    }

    // Letters that are spoken one by one, such as MP or FSB; longer ones are mostly spoken as a word.
    private static bool IsSpelledOut(string word) => word.Length is > 1 and <= 3 && word.All(char.IsAsciiLetterUpper);

    private static bool Begins(string word, string[] beginnings) => Array.Exists(beginnings, beginning => word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
