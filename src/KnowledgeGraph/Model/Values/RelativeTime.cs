using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>A time that is only known by its distance from something else: nine days after the first attack.</summary>
/// <remarks>It is kept as said and solved when asked, so that a better date for the anchor moves it along. Equality is by anchor, clock and offset.</remarks>
public sealed record RelativeTime : IParsable<RelativeTime>
{
    /// <summary>The statement, proposition, event or document that this time is counted from.</summary>
    /// <exception cref="ArgumentException">The id is the default.</exception>
    public required EntityId Anchor
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A relative time needs the id of its anchor.", nameof(value)) : value;
    }

    /// <summary>Which of the anchor's clocks it is counted from; by default the one that suits the anchor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the clocks.</exception>
    public AnchorClock Clock
    {
        get;
        init => field = value is >= AnchorClock.Default and <= AnchorClock.Retrieved
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A clock is said, published, holds, retrieved or the default.");
    }

    /// <summary>How far it is from the anchor: positive is later. By default it is the same time.</summary>
    public TimeOffset Offset { get; init; }

    /// <summary>Reads <c>said of F50 + P9D</c> or, without a clock, <c>of F50 - P9D</c>, with single spaces.</summary>
    /// <param name="text">The time, whose clock may be left out; nothing is trimmed.</param>
    /// <returns>The time, whose offset is negated where it was written with a minus.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a relative time.</exception>
    public static RelativeTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value)
            ? value
            : throw new FormatException($"A relative time is written like 'of F50 + P9D', 'said of F50 - P9D' or 'published of F50 + PT0S/..', but this is {InputExcerpt.Of(text)}.");
    }

    /// <summary>Reads a relative time; where the text is none, answers false and hands out null.</summary>
    /// <param name="text">The text, as <see cref="Parse"/> takes it; null is none.</param>
    /// <param name="value">What was read, or null.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RelativeTime? value)
    {
        value = null;
        var words = text?.Split(' ') ?? [];
        if (words.Length is not (4 or 5)
            || words[^4] is not "of"
            || !EntityId.TryParse(words[^3], out var anchor)
            || words[^2] is not ("+" or "-")
            || !TimeOffset.TryParse(words[^1], out var offset))
        {
            return false;
        }

        AnchorClock? clock = words.Length == 4 ? AnchorClock.Default : ClockOf(words[0]);
        if (clock is null)
        {
            return false;
        }

        value = new RelativeTime { Anchor = anchor, Clock = clock.Value, Offset = words[^2] is "-" ? offset.Negate() : offset };
        return true;
    }

    static RelativeTime IParsable<RelativeTime>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RelativeTime>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out RelativeTime? result) => TryParse(s, out result);

    /// <summary>Counts from the anchor's time, whose clock the caller has picked.</summary>
    /// <param name="anchor">The time of the anchor, by the clock that <see cref="Clock"/> names.</param>
    /// <returns>
    /// Solved, with the anchor's time plus the offset (see <see cref="UncertainTime.Plus"/>); or anchor unknown, with an
    /// unknown time, where the anchor's time is unknown or itself relative: solve that one first.
    /// </returns>
    public TimeSolution Solve(UncertainTime anchor) =>
        anchor.IsUnknown || anchor.IsRelative
            ? new TimeSolution(default, TimeSolutionStatus.AnchorUnknown, Anchor)
            : new TimeSolution(anchor.Plus(Offset), TimeSolutionStatus.Solved, Anchor);

    /// <summary><c>said of F50 + P9D</c>; the default clock is left out, and a single negative duration is subtracted.</summary>
    /// <returns>The text, which <see cref="Parse"/> reads back.</returns>
    public override string ToString()
    {
        var clock = Clock == AnchorClock.Default ? "" : NameOf(Clock) + " ";
        var isSubtracted = Offset.IsExact && Offset.Minimum is { IsNegative: true };
        return string.Create(CultureInfo.InvariantCulture, $"{clock}of {Anchor} {(isSubtracted ? '-' : '+')} {(isSubtracted ? Offset.Negate() : Offset)}");
    }

    private static AnchorClock? ClockOf(string name) => name switch
    {
        "said" => AnchorClock.Said,
        "published" => AnchorClock.Published,
        "holds" => AnchorClock.Holds,
        "retrieved" => AnchorClock.Retrieved,
        _ => null,
    };

    private static string NameOf(AnchorClock clock) => clock switch
    {
        AnchorClock.Said => "said",
        AnchorClock.Published => "published",
        AnchorClock.Holds => "holds",
        _ => "retrieved",
    };
}
