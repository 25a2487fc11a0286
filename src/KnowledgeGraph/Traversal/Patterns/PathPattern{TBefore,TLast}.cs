namespace KnowledgeGraph.Traversal;

/// <summary>A chain of nodes with relationships between them, to be found in a graph; <see cref="Pattern"/> begins one.</summary>
/// <remarks>What is said of a node holds for the last one so far, what is said of a relationship for the step that leads to it.</remarks>
/// <typeparam name="TBefore">The nodes before the last one: a tuple of their types, or a list where the types are not known.</typeparam>
/// <typeparam name="TLast">The last node.</typeparam>
public sealed class PathPattern<TBefore, TLast>
    where TLast : Node
{
    internal PathPattern(PatternShape shape) => Shape = shape;

    internal PatternShape Shape { get; }

    /// <summary>The same pattern, with one thing more that must hold of its last node.</summary>
    /// <remarks>It is asked about nodes that are reached, not about all; how often, and in which order, depends on where the search begins.</remarks>
    /// <param name="predicate">What must hold.</param>
    public PathPattern<TBefore, TLast> Where(Func<TLast, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new(Shape.WithNode(Shape.Last.Where is { } before
            ? Shape.Last with { Where = node => before(node) && predicate((TLast)node) }
            : Shape.Last with { Where = node => predicate((TLast)node) }));
    }

    /// <summary>
    /// The same pattern, its last node being one of these; where that was said before, one of both. A pattern that is pinned so is
    /// searched from there if that is the rarest. None at all matches nothing, and so does a node of another kind.
    /// </summary>
    /// <param name="nodes">The ids.</param>
    public PathPattern<TBefore, TLast> At(params IEnumerable<EntityId> nodes)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        var ids = Shape.Last.Ids is { } before ? nodes.Intersect(before) : nodes.Distinct();
        return new(Shape.WithNode(Shape.Last with { Ids = ids.ToValueList() }));
    }

    /// <summary>The same pattern, its last node being of a more special kind.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    public PathPattern<TBefore, TKind> OfKind<TKind>()
        where TKind : TLast
    {
        var kinds = EndKinds.Of<TKind>().Intersect(Shape.Last.Kinds).ToValueList();
        return new(Shape.WithNode(Shape.Last with { Kinds = kinds }));
    }

    /// <summary>
    /// The same pattern, with one thing more that must hold of the relationship of its last step; of a repeated step, of each.
    /// </summary>
    /// <param name="predicate">What must hold.</param>
    /// <exception cref="InvalidOperationException">There is no step yet.</exception>
    public PathPattern<TBefore, TLast> Along(Func<Relationship, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var step = LastStep(nameof(Along));
        return new(Shape.WithStep(step.Along is { } before
            ? step with { Along = relationship => before(relationship) && predicate(relationship) }
            : step with { Along = predicate }));
    }

    /// <summary>The same pattern, its last step being taken several times in a row.</summary>
    /// <remarks>
    /// No relationship occurs twice in one path, so repetition ends even where nodes stand in a circle. What is said of the last node
    /// holds where the repetition ends; the nodes on the way may be any that the type of relationship leads to.
    /// </remarks>
    /// <param name="least">How often at least, 1 or more.</param>
    /// <param name="most">How often at most; <see cref="int.MaxValue"/> for as often as there are relationships.</param>
    /// <exception cref="InvalidOperationException">There is no step yet.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The least is less than 1, or more than the most.</exception>
    public PathPattern<TBefore, TLast> Repeated(int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(least, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, least);
        return new(Shape.WithStep(LastStep(nameof(Repeated)) with { Least = least, Most = most }));
    }

    private PatternStep LastStep(string asked) => Shape.Steps.Count > 0
        ? Shape.Steps[^1]
        : throw new InvalidOperationException($"{asked} is about a step, and this pattern has none yet: add one with Out or In first.");
}
