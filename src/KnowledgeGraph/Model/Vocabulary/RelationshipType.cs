namespace KnowledgeGraph;

/// <summary>A type of relationship: what it leads from and to, and how it reads in both directions.</summary>
/// <remarks>Make one of your own as a <see cref="RelationshipType{TFrom, TTo}"/>, and declare it.</remarks>
public record RelationshipType : Definition
{
    internal RelationshipType()
    {
    }

    /// <summary>How it reads from the other end, such as <c>founded by</c>; null where nobody has said.</summary>
    public string? InverseLabel { get; init; }

    /// <summary>The kinds of node that it leads from.</summary>
    public required ValueList<NodeKind> From { get; init; }

    /// <summary>The kinds of node that it leads to.</summary>
    public required ValueList<NodeKind> To { get; init; }

    /// <summary>Whether it holds both ways at once.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>Whether it holds through a chain: a part of a part is a part.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>Whether <c>Build()</c> derives it from statements and documents, so that nobody can enter it.</summary>
    public bool IsDerived { get; internal init; }

    /// <summary>Whether both ends must be of one kind.</summary>
    internal bool NeedsOneKind { get; init; }
}
