using System.Collections.Frozen;

namespace KnowledgeGraph.Queries;

/// <summary>
/// Letters of the Cyrillic, Greek and Armenian scripts, and digits, that look like a Latin letter, and signs that nobody sees. The idea of folding both to one prototype is that of
/// Unicode Technical Standard 39 (Unicode Security Mechanisms, section 4); the table is a small one of our own, for the
/// scripts in which names are most often forged.
/// </summary>
internal static class Confusables
{
    private static readonly FrozenDictionary<char, char> s_prototypes = Pairs(
        "АВЕЅІЈКМНОРСТУХҮԚԜӀаеорсухѕіјһԛԝѵӏгьЬ",
        "ABESIJKMHOPCTYXYQWIaeopcyxsijhqwvlrbb")
        .Concat(Pairs(
            "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹαγινορσυϲϳ",
            "ABEZHIKMNOPTYXCayivopoucj"))
        .Concat(Pairs(
            "\u0555\u0585\u0578\u057D\u0570\u0566\u0581\u054D\u054F",
            "OonuhqgUS"))
        .ToFrozenDictionary();

    private enum Script
    {
        Other,
        Latin,
        Cyrillic,
        Greek,

        // The other alphabets that have capitals: whoever writes a word in two alphabets of all these writes it in none.
        FurtherAlphabet,
    }

    public static bool IsLatin(char letter) => ScriptOf(letter) == Script.Latin;

    /// <summary>The Latin letter that a letter looks like, else the letter itself.</summary>
    public static char Prototype(char letter) => s_prototypes.GetValueOrDefault(letter, letter);

    /// <summary>
    /// A word of which each digit and capital that looks like another Latin letter was replaced by that: I, l and 1, O and 0. A number is
    /// none, and in a word of capitals nothing looks like a small l.
    /// </summary>
    public static string WithoutTwins(string word)
    {
        if (word.AsSpan().IndexOfAny('I', '1', '0') < 0 || !word.Any(char.IsLetter))
        {
            return word;
        }

        var hasSmall = word.Any(char.IsLower);
        return string.Create(word.Length, (word, hasSmall), static (span, state) =>
        {
            for (var index = 0; index < span.Length; index++)
            {
                span[index] = state.word[index] switch
                {
                    'I' or '1' => state.hasSmall ? 'l' : 'I',
                    '0' => state.hasSmall ? 'o' : 'O',
                    var letter => letter,
                };
            }
        });
    }

    /// <summary>Whether a letter or digit looks like another one of its own script.</summary>
    public static bool HasTwin(char letter) => letter is 'I' or 'l' or '1' or 'O' or 'o' or '0';

    /// <summary>
    /// The signs of a text that nobody sees, by their place: those that turn the direction of writing, and those without width. Not the
    /// joiners where a script needs them.
    /// </summary>
    public static IEnumerable<int> HiddenIn(string text) => Enumerable.Range(0, text.Length).Where(position => text[position] switch
    {
        '\u00AD' or '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2061' and <= '\u2069') => true,
        '\u200C' or '\u200D' => position == 0 || position == text.Length - 1 || IsOfAlphabet(text[position - 1]) || IsOfAlphabet(text[position + 1]),
        _ => false,
    });

    /// <summary>The letters of a word that have a prototype other than themselves, by their place in the text that the word stands in.</summary>
    public static IEnumerable<int> CopiesIn(string text, int start, int length) =>
        Enumerable.Range(start, length).Where(position => s_prototypes.ContainsKey(text[position]));

    /// <summary>
    /// The letters of a word of several scripts that are not of the script of most of its letters: whether they look like letters of it
    /// or sound like them, they may pass for them. A word of one script has none, whatever it looks like.
    /// </summary>
    public static IEnumerable<int> StrangersIn(string text, int start, int length)
    {
        Span<int> letters = stackalloc int[5];
        letters.Clear();
        foreach (var letter in text.AsSpan(start, length))
        {
            letters[(int)ScriptOf(letter)]++;
        }

        letters[(int)Script.Other] = 0;
        var most = Script.Latin;
        for (var script = Script.Cyrillic; script <= Script.FurtherAlphabet; script++)
        {
            most = letters[(int)script] > letters[(int)most] ? script : most;
        }

        return letters[1] + letters[2] + letters[3] + letters[4] == letters[(int)most]
            ? []
            : Enumerable.Range(start, length).Where(position => IsStranger(text[position], most));
    }

    private static bool IsStranger(char letter, Script most) => ScriptOf(letter) is var script && script != Script.Other && script != most;

    private static bool IsOfAlphabet(char letter) => ScriptOf(letter) != Script.Other || !char.IsLetter(letter);

    private static Script ScriptOf(char letter) => letter switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => Script.Latin,
        '\u00D7' or '\u00F7' => Script.Other,
        (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => Script.Greek,
        (>= '\u0400' and <= '\u052F') or (>= '\u1C80' and <= '\u1C8F') or (>= '\uA640' and <= '\uA69F') => Script.Cyrillic,
        (>= '\u0531' and <= '\u0588') or (>= '\u10A0' and <= '\u10FF') or (>= '\u13A0' and <= '\u13FF') or (>= '\u1C90' and <= '\u1CBF') => Script.FurtherAlphabet,
        (>= '\u2C80' and <= '\u2CFF') or (>= '\u2D00' and <= '\u2D2F') or (>= '\uAB70' and <= '\uABBF') => Script.FurtherAlphabet,
        _ => Script.Other,
    };

    private static IEnumerable<KeyValuePair<char, char>> Pairs(string copies, string prototypes) =>
        copies.Zip(prototypes, KeyValuePair.Create);
}
