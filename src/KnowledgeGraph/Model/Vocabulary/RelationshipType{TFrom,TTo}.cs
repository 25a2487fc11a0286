namespace KnowledgeGraph;

/// <summary>A type of relationship whose ends the compiler checks: the wrong way round does not compile.</summary>
/// <typeparam name="TFrom">What it leads from.</typeparam>
/// <typeparam name="TTo">What it leads to.</typeparam>
public sealed record RelationshipType<TFrom, TTo> : RelationshipType
    where TFrom : Node
    where TTo : Node
{
    /// <summary>A type that leads from every kind of node that <typeparamref name="TFrom"/> is to every kind that <typeparamref name="TTo"/> is.</summary>
    public RelationshipType()
    {
        From = EndKinds.Of<TFrom>();
        To = EndKinds.Of<TTo>();
    }

    private protected override ValueList<NodeKind> PossibleFrom => EndKinds.Of<TFrom>();

    private protected override ValueList<NodeKind> PossibleTo => EndKinds.Of<TTo>();
}
