namespace KnowledgeGraph.Presentation;

/// <summary>A relationship as it stands in an export.</summary>
internal sealed record ExportedEdge
{
    /// <summary>The id of the relationship; of a derived one, which has none, a text with white space, so that no id can be the same.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the graph.</summary>
    public required int Number { get; init; }

    /// <summary>The place of the node that it leads from in the graph.</summary>
    public required int FromNumber { get; init; }

    /// <summary>The place of the node that it leads to in the graph.</summary>
    public required int ToNumber { get; init; }

    /// <summary>The relationship.</summary>
    public required Relationship Relationship { get; init; }

    /// <summary>How its type reads, on one line.</summary>
    public required string Label { get; init; }

    /// <summary>
    /// Who says so, on one line for a picture that shows no attributes; null where the relationship leads from the one statement that it rests
    /// on, which shows it.
    /// </summary>
    public required string? Caption { get; init; }

    /// <summary>Whether it holds both ways at once.</summary>
    public required bool IsSymmetric { get; init; }

    /// <summary>Its attributes, but for id, ends and label, in the order of <see cref="EdgeColumns"/>.</summary>
    public required IReadOnlyList<ExportCell> Cells { get; init; }

    /// <summary>The id, for formats that can be no freer than XML.</summary>
    public string SafeId => ExportedId.OfEdge(Id, Number);

    /// <summary>The id of the node that it leads from, for such formats.</summary>
    public string SafeFrom => ExportedId.Of(Relationship.From, FromNumber);

    /// <summary>The id of the node that it leads to, for such formats.</summary>
    public string SafeTo => ExportedId.Of(Relationship.To, ToNumber);
}
