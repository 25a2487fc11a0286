namespace KnowledgeGraph.Presentation;

/// <summary>What stands around a picture: its size, and what a screen reader says of it.</summary>
internal sealed record SvgFrame
{
    /// <summary>What kind of picture it is, in lower-case letters; ids begin with it.</summary>
    public required string Kind { get; init; }

    /// <summary>The width, in the units of the picture.</summary>
    public required double Width { get; init; }

    /// <summary>The height, in the units of the picture.</summary>
    public required double Height { get; init; }

    /// <summary>What the picture is called.</summary>
    public required string Title { get; init; }

    /// <summary>What is to be seen, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>What is said below the picture, and after its description, because who sees it alone must know it; null for nothing.</summary>
    public string? Note { get; init; }
}
