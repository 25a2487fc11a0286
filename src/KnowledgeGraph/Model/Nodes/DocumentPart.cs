namespace KnowledgeGraph;

/// <summary>A part of a document that has a time or a role of its own: a headline, a caption, the site's footer.</summary>
public sealed record DocumentPart
{
    /// <summary>What the part is called within its document; not an id.</summary>
    public required string Key { get; init => field = NotNull.Of(value); }

    /// <summary>The kind of part, an open code such as <c>headline</c>.</summary>
    public Code Type { get; init; }

    /// <summary>A label, where one helps.</summary>
    public string? Label { get; init; }

    /// <summary>
    /// When the part was published, where that differs from the document's time; unknown means the document's.
    /// A footer of which only the earliest moment is known says so with an open interval.
    /// </summary>
    public UncertainTime Published { get; init; }

    /// <summary>Where the part stands in the document's text, in UTF-16 code units.</summary>
    public ValueList<TextSpan> Spans { get; init => field = NotNull.Of(value); } = [];
}
