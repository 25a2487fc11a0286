namespace KnowledgeGraph;

/// <summary>An article, video, briefing or post in which statements stand.</summary>
public sealed record Document : Entity
{
    /// <summary>The title; the same as <see cref="Entity.Name"/>.</summary>
    public string Title
    {
        get => Name;
        init => Name = value;
    }

    /// <summary>Who published it, or null if that is not known.</summary>
    public EntityId? Publisher { get; init; }

    /// <summary>Who wrote it, in the order of the document.</summary>
    public ValueList<EntityId> Authors { get; init => field = NotNull.Of(value); } = [];

    /// <summary>Who contributed to it without being an author, such as a news agency.</summary>
    public ValueList<EntityId> Contributors { get; init => field = NotNull.Of(value); } = [];

    /// <summary>When it was published.</summary>
    public UncertainTime Published { get; init; }

    /// <summary>When the copy at hand was retrieved.</summary>
    public UncertainTime Retrieved { get; init; }

    /// <summary>The document that this one is a later version of, or null.</summary>
    public EntityId? VersionOf { get; init; }

    /// <summary>
    /// Whether every statement of the document is in the ledger; only then does a statement's absence mean anything.
    /// </summary>
    public bool FullyExtracted { get; init; }

    /// <summary>The language, as a BCP 47 tag; null if it is not said.</summary>
    public string? Language { get; init; }

    /// <summary>Where it can be found, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The length of the text in UTF-16 code units, against which spans are checked; null if it is not known.</summary>
    public int? Length { get; init; }

    /// <summary>The hash of the text that spans count in, or null if it is not known.</summary>
    public ContentHash? Hash { get; init; }

    /// <summary>The parts, in the order of the document.</summary>
    public ValueList<DocumentPart> Parts { get; init => field = NotNull.Of(value); } = [];

    /// <summary>The part with a key; null if there is none, or no key.</summary>
    internal DocumentPart? PartOf(string? key)
    {
        foreach (var part in Parts.AsSpan())
        {
            if (string.Equals(part.Key, key, StringComparison.Ordinal))
            {
                return part;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override NodeKind NodeKind => NodeKind.Document;

    private protected override string NamesField => "title";

    /// <inheritdoc/>
    public bool Equals(Document? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override bool HasContentOf(Node other) =>
        other is Document document && HasEntityContentOf(document) && HasOriginOf(document)
        && Language == document.Language && Url == document.Url && Length == document.Length && Hash == document.Hash
        && Parts == document.Parts;

    internal override IEnumerable<Fault> Faults()
    {
        foreach (var fault in EntityFaults())
        {
            yield return fault;
        }

        for (var index = 0; index < Parts.Count; index++)
        {
            if (WellFormedText.FaultOf(Parts[index].Label) is { } labelFault)
            {
                yield return new Fault("parts", labelFault);
            }
        }

        if (WellFormedText.FaultOf(Language) is { } languageFault)
        {
            yield return new Fault("language", languageFault);
        }

        if (WellFormedText.FaultOf(Url) is { } urlFault)
        {
            yield return new Fault("url", urlFault);
        }

        if (Hash is { IsDefault: true })
        {
            yield return new Fault("hash", "The hash is the default, which is no text's; leave the field out instead.");
        }

        if (Length < 0)
        {
            yield return new Fault("length", $"The length is {Length}; it is a number of UTF-16 code units, 0 or more.");
        }

        foreach (var fault in PartFaults())
        {
            yield return fault;
        }
    }

    private IEnumerable<Fault> PartFaults()
    {
        // Because most documents have no parts.
        if (Parts.Count == 0)
        {
            yield break;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in Parts)
        {
            if (!EntityId.IsValid(part.Key))
            {
                yield return new Fault("parts", $"'{part.Key}' cannot be a part's key: it is written like an id, without white space.");
            }

            if (!keys.Add(part.Key))
            {
                yield return new Fault("parts", $"Two parts have the key '{part.Key}'; each has its own.");
            }

            if (part.Spans.Any(span => span.IsDefault))
            {
                yield return new Fault("parts", $"A span of the part '{part.Key}' is the default, which is no place in a text.");
            }

            if (part.Spans.Count > 0 && part.Spans.Max(span => span.End) > Length)
            {
                yield return new Fault("parts", $"The part '{part.Key}' reaches to {part.Spans.Max(span => span.End)}, but the text is {Length} UTF-16 code units long.");
            }
        }
    }

    private bool HasOriginOf(Document other) =>
        Publisher == other.Publisher && Authors == other.Authors && Contributors == other.Contributors
        && Published == other.Published && Retrieved == other.Retrieved && VersionOf == other.VersionOf
        && FullyExtracted == other.FullyExtracted;
}
