namespace KnowledgeGraph.Queries;

/// <summary>A proposition, the statement that says it, and whether its speakers say that it is so.</summary>
internal readonly record struct SaidProposition(Statement Statement, Proposition Proposition, Polarity Polarity)
{
    /// <summary>The nodes that fill a role; empty if none does.</summary>
    public IEnumerable<EntityId> Nodes(Code role) => Proposition[role]?.Nodes ?? [];

    /// <summary>The quantities that fill a role; empty if none does.</summary>
    public IEnumerable<Quantity> Quantities(Code role) => Proposition[role]?.Fillers.OfType<QuantityTerm>().Select(term => term.Quantity) ?? [];
}
