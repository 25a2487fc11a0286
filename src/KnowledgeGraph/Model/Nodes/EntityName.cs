namespace KnowledgeGraph;

/// <summary>One name of an entity.</summary>
/// <param name="Text">The name.</param>
public sealed record EntityName(string Text)
{
    /// <summary>The name.</summary>
    public string Text { get; init => field = NotNull.Of(value); } = NotNull.Of(Text);

    /// <summary>The language, as a BCP 47 tag such as <c>ru</c>; null if it is not said.</summary>
    public string? Language { get; init; }

    /// <summary>The script, as an ISO 15924 code such as <c>Cyrl</c>; null if it is not said.</summary>
    public string? Script { get; init; }

    /// <summary>The kind of name; a full name unless it says otherwise.</summary>
    public NameKind Kind { get; init; }

    /// <summary>The text of the name.</summary>
    public override string ToString() => Text;
}
