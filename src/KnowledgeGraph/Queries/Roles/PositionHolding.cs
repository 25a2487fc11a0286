namespace KnowledgeGraph.Queries;

/// <summary>That a person holds an office, and who says so.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record PositionHolding : IPresentable
{
    internal PositionHolding()
    {
    }

    /// <summary>Who holds it.</summary>
    public required Person Person { get; init; }

    /// <summary>The office; its description says what is doubtful about it.</summary>
    public required Position Position { get; init; }

    /// <summary>The organization that the office belongs to; null if that is not known.</summary>
    public required Organization? Organization { get; init; }

    /// <summary>The place or organization that the office is for; null if that is not known.</summary>
    public required Entity? Jurisdiction { get; init; }

    /// <summary>The relationship between the two, with its evidence, its note, and whether it holds at the moment that was asked about.</summary>
    public required AttributedRelationship Relationship { get; init; }

    /// <summary>Why it was entered so, where that is doubtful; else null.</summary>
    public string? Note => Relationship.Relationship.Note;

    /// <summary>The person, the office and for what it is, such as <c>Ines Varga: harbour master (Port Lume)</c>.</summary>
    public override string ToString() => $"{Person.Name}: {Position.Title}{(Jurisdiction is { } area ? $" ({area.Name})" : "")}";

    EntityGraph IPresentable.Graph => Relationship.Graph;
}
