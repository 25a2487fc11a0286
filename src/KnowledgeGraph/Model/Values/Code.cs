using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>A word of an open vocabulary: a sub-kind, an act, a predicate, a role, a relationship type or a property.</summary>
/// <remarks>
/// The library's own codes are lower-case words joined by hyphens (<c>armed-force</c>); any other has a scheme before
/// a colon (<c>cameo:015</c>), and its value may have upper-case letters. Both sides begin with a letter or digit and
/// go on with letters, digits, full stops and hyphens, ASCII only. Codes are compared ordinally. The default is no
/// code: its scheme, value and text are empty, it sorts before every code, and its text is not read back.
/// </remarks>
public readonly record struct Code : IComparable<Code>, IParsable<Code>
{
    private readonly string? _text;

    /// <summary>Checks a text form, <c>value</c> or <c>scheme:value</c>, and takes it unchanged.</summary>
    /// <param name="text">The text form; nothing is trimmed or lowered.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is not a code; the message says what would be.</exception>
    public Code(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ProblemWith(text) is { } problem)
        {
            throw new ArgumentException(problem, nameof(text));
        }

        _text = text;
    }

    /// <summary>What stands before the colon; empty for the library's own codes and for the default.</summary>
    public string Scheme => SchemeLength is var length and > 0 ? _text![..length] : "";

    /// <summary>What stands after the colon, or the whole text where there is none; empty for the default.</summary>
    public string Value => SchemeLength is var length and > 0 ? _text![(length + 1)..] : ToString();

    /// <summary>Whether this is the default, which is no code.</summary>
    public bool IsDefault => _text is null;

    private int SchemeLength => _text is null ? -1 : _text.IndexOf(':', StringComparison.Ordinal);

    /// <summary>Reads a code. Nothing is trimmed.</summary>
    /// <param name="text">The text form, <c>value</c> or <c>scheme:value</c>; nothing is trimmed.</param>
    /// <returns>The code, whose text is the one given.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a code; the message says what would be.</exception>
    public static Code Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ProblemWith(text) is { } problem ? throw new FormatException(problem) : new Code(text);
    }

    /// <summary>Reads a code; where the text is none, answers false and hands out the default.</summary>
    /// <param name="text">The text, as <see cref="Parse"/> takes it; null is none.</param>
    /// <param name="value">What was read, or the default.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Code value)
    {
        value = text is not null && ProblemWith(text) is null ? new Code(text) : default;
        return !value.IsDefault;
    }

    static Code IParsable<Code>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Code>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Code result) => TryParse(s, out result);

    /// <summary>Compares the text forms ordinally; the default comes first.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Negative where this code sorts first, 0 where the two are equal, else positive.</returns>
    public int CompareTo(Code other) => string.CompareOrdinal(_text, other._text);

    /// <summary><c>value</c> or <c>scheme:value</c>; empty for the default.</summary>
    /// <returns>The text, which <see cref="Parse"/> reads back unless it is empty.</returns>
    public override string ToString() => _text ?? "";

    /// <summary>Whether the left code sorts ordinally before the right one.</summary>
    /// <param name="left">The code asked about.</param>
    /// <param name="right">The code it is compared with.</param>
    /// <returns>True where it sorts first.</returns>
    public static bool operator <(Code left, Code right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code sorts ordinally after the right one.</summary>
    /// <param name="left">The code asked about.</param>
    /// <param name="right">The code it is compared with.</param>
    /// <returns>True where it sorts last.</returns>
    public static bool operator >(Code left, Code right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code is the right one or sorts ordinally before it.</summary>
    /// <param name="left">The code asked about.</param>
    /// <param name="right">The code it is compared with.</param>
    /// <returns>True where it does not come after the right one.</returns>
    public static bool operator <=(Code left, Code right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code is the right one or sorts ordinally after it.</summary>
    /// <param name="left">The code asked about.</param>
    /// <param name="right">The code it is compared with.</param>
    /// <returns>True where it does not come before the right one.</returns>
    public static bool operator >=(Code left, Code right) => left.CompareTo(right) >= 0;

    private static string? ProblemWith(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isCode = colon < 0
            ? IsWord(text, allowUpperCase: false)
            : IsWord(text.AsSpan(0, colon), allowUpperCase: false) && IsWord(text.AsSpan(colon + 1), allowUpperCase: true);

        return isCode
            ? null
            : $"A code is lower-case words joined by hyphens ('armed-force') or has a scheme ('cameo:015'), but this is {InputExcerpt.Of(text)}.";
    }

    private static bool IsWord(ReadOnlySpan<char> word, bool allowUpperCase)
    {
        if (word.IsEmpty || word[0] is '.' or '-')
        {
            return false;
        }

        foreach (var character in word)
        {
            var isAllowed = char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '.' or '-'
                || (allowUpperCase && char.IsAsciiLetterUpper(character));
            if (!isAllowed)
            {
                return false;
            }
        }

        return true;
    }
}
