namespace KnowledgeGraph;

/// <summary>Where a statement stands: the document, the part, and the spans of its text.</summary>
/// <remarks>The words themselves are not stored, unless the caller chooses to put them into <see cref="Quote"/>.</remarks>
public sealed record Provenance
{
    /// <summary>The id of the document.</summary>
    public required EntityId Document { get; init; }

    /// <summary>The key of the part of the document, or null.</summary>
    public string? Part { get; init; }

    /// <summary>The spans, in UTF-16 code units of the document's text, in the order in which they are quoted.</summary>
    public ValueList<TextSpan> Spans { get; init => field = NotNull.Of(value); } = [];

    /// <summary>The hash of the words at the spans (<see cref="ContentHash.OfSpans"/>), or null.</summary>
    public ContentHash? Hash { get; init; }

    /// <summary>The words themselves, where the caller chooses to store them; else null.</summary>
    public string? Quote { get; init; }
}
