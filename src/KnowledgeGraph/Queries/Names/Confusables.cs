using System.Collections.Frozen;

namespace KnowledgeGraph.Queries;

/// <summary>
/// Letters of the Cyrillic and Greek scripts that look like a Latin one. The idea of folding both to one prototype is that of
/// Unicode Technical Standard 39 (Unicode Security Mechanisms, section 4); the table is a small one of our own, for the three
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
        .ToFrozenDictionary();

    private static readonly FrozenSet<char> s_copied = s_prototypes.Values.ToFrozenSet();

    private enum Script
    {
        Other,
        Latin,
        Cyrillic,
        Greek,
    }

    public static bool IsLatin(char letter) => ScriptOf(letter) == Script.Latin;

    /// <summary>The Latin letter that a letter looks like, else the letter itself.</summary>
    public static char Prototype(char letter) => s_prototypes.GetValueOrDefault(letter, letter);

    /// <summary>The letters of a word that have a prototype other than themselves, by their place in the text that the word stands in.</summary>
    public static IEnumerable<int> CopiesIn(string text, int start, int length) =>
        Enumerable.Range(start, length).Where(position => s_prototypes.ContainsKey(text[position]));

    /// <summary>
    /// The letters of a word of several scripts that are not of the script of most of its letters and look like letters of it.
    /// A word of one script has none, whatever it looks like.
    /// </summary>
    public static IEnumerable<int> StrangersIn(string text, int start, int length)
    {
        Span<int> letters = stackalloc int[4];
        letters.Clear();
        foreach (var letter in text.AsSpan(start, length))
        {
            letters[(int)ScriptOf(letter)]++;
        }

        letters[(int)Script.Other] = 0;
        var most = Script.Latin;
        for (var script = Script.Cyrillic; script <= Script.Greek; script++)
        {
            most = letters[(int)script] > letters[(int)most] ? script : most;
        }

        return letters[1] + letters[2] + letters[3] == letters[(int)most]
            ? []
            : Enumerable.Range(start, length).Where(position => IsStranger(text[position], most));
    }

    private static bool IsStranger(char letter, Script most) => ScriptOf(letter) switch
    {
        Script.Other => false,
        var script when script == most => false,
        Script.Latin => s_copied.Contains(letter),
        _ => s_prototypes.ContainsKey(letter),
    };

    private static Script ScriptOf(char letter) => letter switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => Script.Latin,
        '\u00D7' or '\u00F7' => Script.Other,
        (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => Script.Greek,
        (>= '\u0400' and <= '\u052F') or (>= '\u1C80' and <= '\u1C8F') or (>= '\uA640' and <= '\uA69F') => Script.Cyrillic,
        _ => Script.Other,
    };

    private static IEnumerable<KeyValuePair<char, char>> Pairs(string copies, string prototypes) =>
        copies.Zip(prototypes, KeyValuePair.Create);
}
