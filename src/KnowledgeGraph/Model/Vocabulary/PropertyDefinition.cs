namespace KnowledgeGraph;

/// <summary>A property of the caller's own.</summary>
public sealed record PropertyDefinition : Definition
{
    /// <summary>The kinds of entity that can have it.</summary>
    public required ValueList<NodeKind> Of { get; init => field = NotNull.Of(value); }

    /// <summary>The kind of its values.</summary>
    public required TermKind Value { get; init; }
}
