using System.Collections.Frozen;

namespace KnowledgeGraph.Presentation;

/// <summary>How regular English verbs are spelled in their forms.</summary>
internal static class VerbSpelling
{
    private static readonly FrozenSet<string> s_doubled = FrozenSet.Create(
        StringComparer.Ordinal, "repell", "compell", "expell", "dispell", "propell", "controll", "patroll", "cancell", "travell", "labell", "signall", "fuell", "enroll", "rebell");

    /// <summary><c>crosses</c> of <c>cross</c>.</summary>
    public static string Third(string verb)
    {
        if (verb.Length > 1 && verb[^1] == 'y' && !IsVowel(verb[^2]))
        {
            return verb[..^1] + "ies";
        }

        return HasHissingEnd(verb) || verb is "go" or "do" ? verb + "es" : verb + "s";
    }

    /// <summary><c>cross</c> of <c>crosses</c>; null for a word that does not end like one.</summary>
    public static string? BaseOfThird(string word)
    {
        if (word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
        {
            return null;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }

        var stem = word[..^1];
        return stem[^1] == 'e' && HasHissingEnd(stem[..^1]) && stem[^2] != 's' ? stem[..^1]
            : stem.EndsWith("sse", StringComparison.Ordinal) ? stem[..^1]
            : stem;
    }

    /// <summary><c>stop</c> of <c>stopped</c>, <c>accuse</c> of <c>accused</c>, <c>carry</c> of <c>carried</c>.</summary>
    public static string BaseOfPast(string word)
    {
        var stem = word[..^2];
        if (stem[^1] == 'i' && stem.Length > 2)
        {
            return stem[..^1] + "y";
        }

        if (stem.Length > 3 && stem[^1] == stem[^2] && (stem[^1] is 'b' or 'd' or 'g' or 'm' or 'n' or 'p' or 'r' or 't' || s_doubled.Contains(stem)))
        {
            return stem[..^1];
        }

        return NeedsE(stem) ? stem + "e" : stem;
    }

    private static bool NeedsE(string stem)
    {
        var last = stem[^1];
        if (last is 'c' or 'v' or 'u' or 'z' || (last == 's' && stem[^2] != 's'))
        {
            return true;
        }

        if (last is 'g' or 'l' && stem.Length > 2 && !IsVowel(stem[^2]))
        {
            // "change", "settle", but "bring", "recall", "curl".
            return last == 'g' ? stem[^2] is 'n' or 'r' or 'd' : stem[^2] is not ('l' or 'r' or 'w');
        }

        if (stem.Length < 3 || IsVowel(last) || last is 'w' or 'x' or 'y' or 'h' || !IsVowel(stem[^2]) || IsVowel(stem[^3]))
        {
            return stem.Length == 2;
        }

        // One vowel and one consonant: "investigate", "fire", but with an end that is not stressed "enter", "visit", "target".
        return (stem[^2], last) switch
        {
            ('e', not 't') => stem.Length <= 3,
            ('e', 't') => false,
            ('i', 't') => stem is "unit" or "cit" or "invit" or "incit" or "recit",
            ('o', 'n' or 'p' or 'm' or 'r') => stem.Length <= 4 && last != 'p',
            ('a', 'l' or 'n') => stem.Length <= 3,
            ('i', 's' or 'l' or 'm') => true,
            _ => true,
        };
    }

    private static bool HasHissingEnd(string verb) =>
        verb.EndsWith('x') || verb.EndsWith('z') || verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
