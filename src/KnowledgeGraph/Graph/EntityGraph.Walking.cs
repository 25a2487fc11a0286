namespace KnowledgeGraph;

/// <content>The single steps from a node along its relationships.</content>
public sealed partial class EntityGraph
{
    /// <summary>The relationships that lead from a node, in ledger order, derived ones at the place of what they first follow from.</summary>
    /// <param name="node">The node.</param>
    /// <param name="type">Only those of this type; null for all.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The graph knows no such type; the message has the nearest ones.</exception>
    public IEnumerable<Relationship> RelationshipsFrom(EntityId node, Code? type = null) =>
        Of(Known(type) is { } known ? Index.From(OrdinalOrThrow(node), known).ToArray() : Index.From(OrdinalOrThrow(node)).ToArray());

    /// <summary>The relationships that lead to a node, in ledger order, derived ones at the place of what they first follow from.</summary>
    /// <param name="node">The node.</param>
    /// <param name="type">Only those of this type; null for all.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The graph knows no such type; the message has the nearest ones.</exception>
    public IEnumerable<Relationship> RelationshipsTo(EntityId node, Code? type = null) =>
        Of(Known(type) is { } known ? Index.To(OrdinalOrThrow(node), known).ToArray() : Index.To(OrdinalOrThrow(node)).ToArray());

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
        var (ordinal, isSymmetric) = (OrdinalOrThrow(node), IsSymmetric(Known(type)!.Value));
        var found = new List<int>();
        AddTargets(ordinal, type, found);
        if (isSymmetric)
        {
            AddSources(ordinal, type, found);
        }

        return Distinct(found);
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
        var (ordinal, isSymmetric) = (OrdinalOrThrow(node), IsSymmetric(Known(type)!.Value));
        var found = new List<int>();
        AddSources(ordinal, type, found);
        if (isSymmetric)
        {
            AddTargets(ordinal, type, found);
        }

        return Distinct(found);
    }

    /// <summary>
    /// The statements about a node: those whose propositions or subject name it, in ledger order. What assesses or supersedes
    /// it is not among them: follow <see cref="KnownRelationships.Assesses"/> and <see cref="KnownRelationships.Supersedes"/>.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    public IEnumerable<Statement> StatementsAbout(EntityId node) => In(node, KnownRelationships.About);

    /// <summary>
    /// The statements about a node that have an act or a more special one, in ledger order. Costs their number, and not that of
    /// all statements about the node.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="act">The code of the act; <c>assert</c> includes <c>report</c>.</param>
    /// <exception cref="UnknownIdException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The graph knows no such act; the message has the nearest ones.</exception>
    public IEnumerable<Statement> StatementsAbout(EntityId node, Code act)
    {
        if (!Vocabulary.TryGetAct(act, out _))
        {
            throw new ArgumentException(UndeclaredCode.Message("act", act, Vocabulary.Acts), nameof(act));
        }

        return StatementsAbout(node, Vocabulary.ActsWithin(act));
    }

    /// <summary>The statements about a node whose acts are wanted, in ledger order; costs their number and the number of acts.</summary>
    internal IEnumerable<Statement> StatementsAbout(EntityId node, Predicate<Code> isWanted) =>
        StatementsAbout(node, [.. Vocabulary.Acts.Select(act => act.Code).Where(code => isWanted(code))]);

    /// <summary>The statements about a node that have exactly one of some acts, in ledger order; costs their number and the number of acts.</summary>
    internal IEnumerable<Statement> StatementsAbout(EntityId node, ReadOnlySpan<Code> acts) =>
        OrdinalsAbout(node, acts).Select(statement => (Statement)Index.NodeAt(statement));

    /// <summary>The ordinals of those statements, ascending.</summary>
    internal List<int> OrdinalsAbout(EntityId node, ReadOnlySpan<Code> acts)
    {
        var target = OrdinalOrThrow(node);
        var found = new List<int>();
        foreach (var act in acts)
        {
            foreach (var relationship in Index.About(target, act))
            {
                found.Add(Index.SourceOf(relationship));
            }
        }

        // Because two acts come one after the other, and each statement is about a node once.
        found.Sort();
        return found;
    }

    /// <summary>
    /// Whether nothing is said of a statement: no relationship leads to it, and it is not the same claim as another. Then nobody assessed,
    /// disputed, refuted or superseded it, or any part of it.
    /// </summary>
    internal bool IsLeftAlone(int statement) =>
        Index.To(statement).IsEmpty && Index.From(statement, KnownRelationships.SameClaimAs).IsEmpty;

    internal int OrdinalOrThrow(EntityId id)
    {
        var ordinal = Index.AnyOrdinalOf(id);
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

    private void AddTargets(int node, Code type, List<int> found)
    {
        foreach (var relationship in Index.From(node, type))
        {
            found.Add(Index.TargetOf(relationship));
        }
    }

    private void AddSources(int node, Code type, List<int> found)
    {
        foreach (var relationship in Index.To(node, type))
        {
            found.Add(Index.SourceOf(relationship));
        }
    }

    private IEnumerable<Node> Distinct(List<int> ordinals) =>
        ordinals.Count == 0 ? [] : (ordinals.Count == 1 ? ordinals : ordinals.Distinct()).Select(Index.NodeAt);

    private IEnumerable<Relationship> Of(int[] ordinals) => ordinals.Select(Index.RelationshipAt);
}
