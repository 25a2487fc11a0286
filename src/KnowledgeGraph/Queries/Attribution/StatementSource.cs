namespace KnowledgeGraph.Queries;

/// <summary>Where a statement stands, with its document looked up.</summary>
public sealed record StatementSource
{
    internal StatementSource()
    {
    }

    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>The part of the document, or null.</summary>
    public required DocumentPart? Part { get; init; }

    /// <summary>The spans of the document's text, in UTF-16 code units, in the order in which they are quoted.</summary>
    public required ValueList<TextSpan> Spans { get; init; }

    /// <summary>The hash of the words at the spans, or null.</summary>
    public required ContentHash? Hash { get; init; }

    /// <summary>The words, where the ledger stores them; else null.</summary>
    public required string? Quote { get; init; }

    /// <summary>When the document, or the part of it, was published.</summary>
    public required TimeSolution Published { get; init; }

    /// <summary>The title of the document with its id, and the part, such as <c>Cranes stand still (first), body</c>.</summary>
    public override string ToString() => $"{Document.Name} ({Document.Id}){(Part is { } part ? $", {part.Label ?? part.Key}" : "")}";
}
