namespace KnowledgeGraph;

/// <summary>
/// A moment of knowledge: what was published by then, what was recorded by then, or both. When something was said and when it
/// holds cut nothing; they are filters of the questions.
/// </summary>
/// <remarks>
/// Two cuts are equal if they cut at the same moments and treat alike what only may be within them.
/// </remarks>
public sealed record KnowledgeCut
{
    private KnowledgeCut()
    {
    }

    /// <summary>The moment by whose end something must have been published; null if publication does not matter.</summary>
    public UncertainTime? PublishedBy { get; private init; }

    /// <summary>The UTC instant by which something must have been recorded, itself included; null if recording does not matter.</summary>
    public DateTimeOffset? RecordedBy { get; private init; }

    /// <summary>
    /// Whether what only <em>may</em> have been published by then is shown as well; by default it is not. It is about
    /// publication alone, because when something was recorded is known to the tick.
    /// </summary>
    public bool IncludesPossible { get; init; }

    /// <summary>What was published by the end of a moment: a statement counts if the end of the time of its publication is no later.</summary>
    /// <param name="moment">The moment, such as a day, which counts to its last second. A time with an open end has no end to cut at.</param>
    /// <exception cref="ArgumentException">The moment is unknown, relative or has an open end, so that nothing could be cut there.</exception>
    public static KnowledgeCut Published(UncertainTime moment) =>
        moment.Latest is null
            ? throw new ArgumentException($"Knowledge is cut at the end of a time, but '{moment}' has no end. Solve a relative time first, and cut at what it comes to.", nameof(moment))
            : new KnowledgeCut { PublishedBy = moment };

    /// <summary>What was recorded by an instant, itself included.</summary>
    /// <param name="moment">The instant, with whatever offset; it is kept as UTC.</param>
    public static KnowledgeCut Recorded(DateTimeOffset moment) => new() { RecordedBy = moment.ToUniversalTime() };

    /// <summary>
    /// Both cuts at once: of each clock the earlier moment, and what only may be within them only if both include it.
    /// </summary>
    /// <param name="other">The other cut.</param>
    public KnowledgeCut And(KnowledgeCut other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new KnowledgeCut
        {
            PublishedBy = PublishedBy is { } mine && other.PublishedBy is { } others ? (others.Latest < mine.Latest ? others : mine) : PublishedBy ?? other.PublishedBy,
            RecordedBy = RecordedBy is { } first && other.RecordedBy is { } second ? (second < first ? second : first) : RecordedBy ?? other.RecordedBy,
            IncludesPossible = PossibleAlso && other.PossibleAlso,
        };
    }

    // Because a cut by recording alone leaves nothing uncertain, it has no say in whether the uncertain counts.
    private bool PossibleAlso => IncludesPossible || PublishedBy is null;

    /// <summary>The moments, such as <c>published by 2023-05-31 and recorded by 2023-06-02T08:00:00Z</c>.</summary>
    public override string ToString()
    {
        var published = PublishedBy is { } moment ? $"published by {moment}{(IncludesPossible ? ", for certain or perhaps" : "")}" : "";
        var recorded = RecordedBy is { } instant ? $"recorded by {TextOf(instant)}" : "";
        return published.Length > 0 && recorded.Length > 0 ? $"{published} and {recorded}" : published + recorded;
    }

    internal static string TextOf(DateTimeOffset instant) =>
        instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether something of a solved time is within the published moment; true where that does not matter.</summary>
    internal bool IsCertainlyWithin(UncertainTime published) => PublishedBy is not { } moment || published.Latest <= moment.Latest;

    /// <summary>Whether something of a solved time is shown: it is within for certain, or may be and the cut includes that.</summary>
    internal bool Shows(UncertainTime published) => IsCertainlyWithin(published) || (IncludesPossible && MayBeWithin(published));

    /// <summary>Whether something of a solved time may be within the published moment; an unknown time may.</summary>
    internal bool MayBeWithin(UncertainTime published) =>
        PublishedBy is not { } moment || published.Earliest is not { } earliest || earliest <= moment.Latest;
}
