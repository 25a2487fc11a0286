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

    /// <summary>The kinds of node that it leads from; those of <c>TFrom</c> unless it is narrowed.</summary>
    /// <exception cref="ArgumentException">A kind is none of <c>TFrom</c>.</exception>
    public ValueList<NodeKind> From
    {
        get;
        init => field = Within(value, PossibleFrom, nameof(value));
    }

    = [];

    /// <summary>The kinds of node that it leads to; those of <c>TTo</c> unless it is narrowed.</summary>
    /// <exception cref="ArgumentException">A kind is none of <c>TTo</c>.</exception>
    public ValueList<NodeKind> To
    {
        get;
        init => field = Within(value, PossibleTo, nameof(value));
    }

    = [];

    /// <summary>Whether it holds both ways at once.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>Whether it holds through a chain: a part of a part is a part.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>Whether <c>Build()</c> derives it from statements, documents and positions, so that nobody can enter it.</summary>
    public bool IsDerived { get; internal init; }

    /// <summary>Whether both ends must be of one kind.</summary>
    internal bool NeedsOneKind { get; init; }

    private protected virtual ValueList<NodeKind> PossibleFrom => EndKinds.Of<Node>();

    private protected virtual ValueList<NodeKind> PossibleTo => EndKinds.Of<Node>();

    private static ValueList<NodeKind> Within(ValueList<NodeKind> kinds, ValueList<NodeKind> possible, string parameter)
    {
        ArgumentNullException.ThrowIfNull(kinds, parameter);
        foreach (var kind in kinds)
        {
            if (!possible.Contains(kind))
            {
                throw new ArgumentException($"This end can be {string.Join(", ", possible)}, but not {kind}.", parameter);
            }
        }

        return kinds;
    }
}
