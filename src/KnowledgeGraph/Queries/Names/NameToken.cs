namespace KnowledgeGraph.Queries;

/// <summary>One word of a name, folded more and more.</summary>
/// <param name="Start">Where it begins in the name, in UTF-16 code units.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Text">The word as written, its accents composed.</param>
/// <param name="Folded">Without regard to case, width and apostrophes.</param>
/// <param name="Plain">Without accents and other marks as well, in its own script.</param>
/// <param name="Key">In Latin letters and digits; where that leaves nothing, the plain form.</param>
/// <param name="Skeleton">The plain form after each letter and digit was replaced by the Latin letter that it looks like.</param>
/// <param name="IsLetter">Whether it is a single letter of a script that has capitals, and so may be an initial.</param>
/// <param name="IsMixed">Whether some of its letters are of another script than most.</param>
internal sealed record NameToken(
    int Start, int Length, string Text, string Folded, string Plain, string Key, string Skeleton, bool IsLetter, bool IsMixed)
{
    /// <summary>The most Latin letters that one letter becomes, as one of the Cyrillic script does: shch.</summary>
    public const int LongestInitial = 4;

    private const int ShortestWithTypos = 4;

    /// <summary>
    /// How many letters may be wrong in a word: none in a short one; none in one with a digit, because another number is not a
    /// misspelt one; and none in one of ideographs, whose sounds in Latin letters nobody mistypes.
    /// </summary>
    public int TyposAllowed { get; } = !MayHoldTypos(Key) || Plain.Any(IsIdeograph) ? 0 : Key.Length < 8 ? 1 : 2;

    /// <summary>Whether a letter may be wrong in a word with this <see cref="Key"/>, as far as that tells.</summary>
    public static bool MayHoldTypos(string key) => key.Length >= ShortestWithTypos && !key.Any(char.IsDigit);

    private static bool IsIdeograph(char letter) => letter is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') || char.IsSurrogate(letter);
}
