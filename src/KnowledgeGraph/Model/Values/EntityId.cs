using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>The id of anything that a ledger names: a node, a statement, a proposition, a relationship, a judgement.</summary>
/// <remarks>
/// All ids share one space. They are 1 to 256 UTF-16 code units without white space, control characters or lone
/// surrogates, and are compared ordinally, so that <c>F50</c> and <c>f50</c> are two ids. The default names nothing:
/// it is equal only to itself, sorts before every id, and its empty text is not read back.
/// </remarks>
public readonly record struct EntityId : IComparable<EntityId>, IParsable<EntityId>
{
    /// <summary>The most UTF-16 code units that an id may have.</summary>
    public const int MaximumLength = 256;

    private readonly string? _value;

    /// <summary>Checks a string and takes it as an id, unchanged.</summary>
    /// <param name="value">The id; nothing is trimmed.</param>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    /// <exception cref="ArgumentException">The string is not an id; the message says what is wrong with it.</exception>
    public EntityId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (ProblemWith(value) is { } problem)
        {
            throw new ArgumentException(problem, nameof(value));
        }

        _value = value;
    }

    private EntityId(string value, bool isValid)
    {
        Debug.Assert(isValid, "Only what was an id before is taken unchecked.");
        _value = value;
    }

    /// <summary>The id as a string; empty for the default.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is the default, which names nothing.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Whether the constructor would take this string. Null is not an id.</summary>
    /// <param name="value">The string that may be an id.</param>
    /// <returns>False for null, for the empty string, and for whatever the constructor would refuse.</returns>
    public static bool IsValid([NotNullWhen(true)] string? value) => value is not null && ProblemWith(value) is null;

    /// <summary>Takes a string that was an id before, and so need not be checked again.</summary>
    internal static EntityId Known(string value) => new(value, isValid: true);

    /// <summary>Reads an id. Nothing is trimmed.</summary>
    /// <param name="text">The id; nothing is trimmed.</param>
    /// <returns>The id, whose value is the text given.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not an id; the message says what is wrong with it.</exception>
    public static EntityId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ProblemWith(text) is { } problem ? throw new FormatException(problem) : Known(text);
    }

    /// <summary>Reads an id; where the text is none, answers false and hands out the default.</summary>
    /// <param name="text">The text, as <see cref="Parse"/> takes it; null is none.</param>
    /// <param name="value">What was read, or the default.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EntityId value)
    {
        value = IsValid(text) ? Known(text) : default;
        return !value.IsDefault;
    }

    static EntityId IParsable<EntityId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EntityId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EntityId result) => TryParse(s, out result);

    /// <summary>Compares ordinally, by UTF-16 code unit; the default comes first.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Negative where this id sorts first, 0 where the two are equal, else positive.</returns>
    public int CompareTo(EntityId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The id itself; empty for the default.</summary>
    /// <returns>The text, which <see cref="Parse"/> reads back unless it is empty.</returns>
    public override string ToString() => Value;

    /// <summary>Whether the left id sorts ordinally before the right one.</summary>
    /// <param name="left">The id asked about.</param>
    /// <param name="right">The id it is compared with.</param>
    /// <returns>True where it sorts first.</returns>
    public static bool operator <(EntityId left, EntityId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id sorts ordinally after the right one.</summary>
    /// <param name="left">The id asked about.</param>
    /// <param name="right">The id it is compared with.</param>
    /// <returns>True where it sorts last.</returns>
    public static bool operator >(EntityId left, EntityId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id is the right one or sorts ordinally before it.</summary>
    /// <param name="left">The id asked about.</param>
    /// <param name="right">The id it is compared with.</param>
    /// <returns>True where it does not come after the right one.</returns>
    public static bool operator <=(EntityId left, EntityId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id is the right one or sorts ordinally after it.</summary>
    /// <param name="left">The id asked about.</param>
    /// <param name="right">The id it is compared with.</param>
    /// <returns>True where it does not come before the right one.</returns>
    public static bool operator >=(EntityId left, EntityId right) => left.CompareTo(right) >= 0;

    private static string? ProblemWith(string value)
    {
        if (value.Length is 0 or > MaximumLength)
        {
            return $"An id has 1 to {MaximumLength} characters, but {InputExcerpt.Of(value)} has {value.Length}.";
        }

        // Because nearly every id is of such characters only, and many are looked at together.
        if (!value.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return null;
        }

        foreach (var character in value)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                return $"An id has no white space and no control characters, but {InputExcerpt.Of(value)} holds U+{(int)character:X4}; a hyphen may stand there instead.";
            }
        }

        return Surrogates.HasLone(value)
            ? $"An id has no lone surrogates, but {InputExcerpt.Of(value)} holds half of a surrogate pair."
            : null;
    }
}
