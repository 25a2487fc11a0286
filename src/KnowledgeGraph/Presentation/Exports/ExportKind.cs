namespace KnowledgeGraph.Presentation;

/// <summary>What the values of an attribute are.</summary>
internal enum ExportKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>Several texts in an order; a JSON array where a format knows no lists.</summary>
    List,

    /// <summary>Yes or no; left out where it is no.</summary>
    Flag,
}
