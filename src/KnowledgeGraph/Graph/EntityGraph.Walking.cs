namespace KnowledgeGraph;

/// <content>The single steps from a node along its relationships.</content>
public sealed partial class EntityGraph
{
    /// <summary>The relationships that lead from a node, in ledger order, derived ones last.</summary>
    /// <param name="node">The node.</param>
    /// <param name="type">Only those of this type; null for all.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The graph knows no such type; the message has the nearest ones.</exception>
    public IEnumerable<Relationship> RelationshipsFrom(EntityId node, Code? type = null) =>
        Of(Index.From(OrdinalOrThrow(node)).ToArray(), Known(type));

    /// <summary>The relationships that lead to a node, in ledger order, derived ones last.</summary>
    /// <param name="node">The node.</param>
    /// <param name="type">Only those of this type; null for all.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The graph knows no such type; the message has the nearest ones.</exception>
    public IEnumerable<Relationship> RelationshipsTo(EntityId node, Code? type = null) =>
        Of(Index.To(OrdinalOrThrow(node)).ToArray(), Known(type));

    /// <summary>
    /// The nodes that relationships of a type lead to from a node, each once, in ledger order of the relationships. For a
    /// symmetric type those that lead to the node count as well, after the others.
    /// </summary>
    /// <typeparam name="TFrom">What the type leads from.</typeparam>
    /// <typeparam name="TTo">What the type leads to.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="type">The type.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The graph knows no such type; the message has the nearest ones.</exception>
    public IEnumerable<TTo> Out<TFrom, TTo>(EntityId node, RelationshipType<TFrom, TTo> type)
        where TFrom : Node
        where TTo : Node
    {
        ArgumentNullException.ThrowIfNull(type);
        return Out(node, type.Code).OfType<TTo>();
    }

    /// <summary>The nodes that relationships of a type lead to from a node; see the typed overload.</summary>
    /// <param name="node">The node.</param>
    /// <param name="type">The code of the type.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The graph knows no such type; the message has the nearest ones.</exception>
    public IEnumerable<Node> Out(EntityId node, Code type)
    {
        var others = RelationshipsFrom(node, type).Select(relationship => relationship.To);
        return Distinct(IsSymmetric(type) ? others.Concat(RelationshipsTo(node, type).Select(relationship => relationship.From)) : others);
    }

    /// <summary>
    /// The nodes from which relationships of a type lead to a node, each once, in ledger order of the relationships. For a
    /// symmetric type those that lead from the node count as well, after the others.
    /// </summary>
    /// <typeparam name="TFrom">What the type leads from.</typeparam>
    /// <typeparam name="TTo">What the type leads to.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="type">The type.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The graph knows no such type; the message has the nearest ones.</exception>
    public IEnumerable<TFrom> In<TFrom, TTo>(EntityId node, RelationshipType<TFrom, TTo> type)
        where TFrom : Node
        where TTo : Node
    {
        ArgumentNullException.ThrowIfNull(type);
        return In(node, type.Code).OfType<TFrom>();
    }

    /// <summary>The nodes from which relationships of a type lead to a node; see the typed overload.</summary>
    /// <param name="node">The node.</param>
    /// <param name="type">The code of the type.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The graph knows no such type; the message has the nearest ones.</exception>
    public IEnumerable<Node> In(EntityId node, Code type)
    {
        var others = RelationshipsTo(node, type).Select(relationship => relationship.From);
        return Distinct(IsSymmetric(type) ? others.Concat(RelationshipsFrom(node, type).Select(relationship => relationship.To)) : others);
    }

    /// <summary>
    /// The statements about a node: those whose propositions or subject name it, in ledger order. What assesses or supersedes
    /// it is not among them: follow <see cref="KnownRelationships.Assesses"/> and <see cref="KnownRelationships.Supersedes"/>.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public IEnumerable<Statement> StatementsAbout(EntityId node) => In(node, KnownRelationships.About);

    internal int OrdinalOrThrow(EntityId id)
    {
        var ordinal = Index.OrdinalOf(id);
        return ordinal >= 0 ? ordinal : Index.OrdinalOf(Get<Node>(id).Id);
    }

    private Code? Known(Code? type)
    {
        if (type is { } code && !Vocabulary.TryGetRelationshipType(code, out _))
        {
            throw new ArgumentException(UndeclaredCode.Message("relationship type", code, Vocabulary.RelationshipTypes), nameof(type));
        }

        return type;
    }

    private bool IsSymmetric(Code type) => Vocabulary.TryGetRelationshipType(type, out var definition) && definition.IsSymmetric;

    private IEnumerable<Node> Distinct(IEnumerable<EntityId> ids) => ids.Distinct().Select(Get<Node>);

    private IEnumerable<Relationship> Of(int[] ordinals, Code? type)
    {
        foreach (var ordinal in ordinals)
        {
            var relationship = Index.RelationshipAt(ordinal);
            if (type is null || relationship.Type == type)
            {
                yield return relationship;
            }
        }
    }
}
