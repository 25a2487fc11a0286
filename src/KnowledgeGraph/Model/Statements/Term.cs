namespace KnowledgeGraph;

/// <summary>The filler of a role or the value of a property: a node, a quantity, a text, a time or a statement.</summary>
public abstract record Term
{
    private protected Term()
    {
    }

    /// <summary>The kind of term.</summary>
    public abstract TermKind Kind { get; }

    /// <summary>A node as a term.</summary>
    /// <param name="id">The id of the node.</param>
    public static implicit operator Term(EntityId id) => new NodeTerm(id);

    /// <summary>An entity as a term.</summary>
    /// <param name="entity">The entity.</param>
    public static implicit operator Term(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new NodeTerm(entity.Id);
    }

    /// <summary>A quantity as a term.</summary>
    /// <param name="quantity">The quantity.</param>
    public static implicit operator Term(Quantity quantity) => new QuantityTerm(quantity);

    /// <summary>A time as a term.</summary>
    /// <param name="time">The time.</param>
    public static implicit operator Term(UncertainTime time) => new TimeTerm(time);

    /// <summary>The value as text.</summary>
    public abstract override string ToString();
}
