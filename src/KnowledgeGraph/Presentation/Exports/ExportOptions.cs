namespace KnowledgeGraph.Presentation;

/// <summary>What of a graph or a part of one goes into an export.</summary>
public sealed record ExportOptions
{
    /// <summary>Every node and every relationship.</summary>
    public static ExportOptions Default { get; } = new();

    /// <summary>
    /// Whether statements are nodes; true by default. Without them, what leads to or from a statement is left out as well, and the
    /// relationships that remain still name the statements that they rest on, and who made them.
    /// </summary>
    public bool IncludeStatements { get; init; } = true;

    /// <summary>Whether the relationships that <c>Build()</c> derived from statements, documents and positions go in; true by default.</summary>
    public bool IncludeDerived { get; init; } = true;
}
