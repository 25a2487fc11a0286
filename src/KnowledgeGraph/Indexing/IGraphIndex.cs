namespace KnowledgeGraph.Indexing;

/// <summary>
/// The seam behind which nodes and relationships are laid out: dense ordinals inside, typed objects at the border. What is
/// above sees nothing else, so the layout can be replaced without a change outside of this room.
/// </summary>
internal interface IGraphIndex
{
    /// <summary>How many nodes there are; their ordinals are 0 to one less.</summary>
    int NodeCount { get; }

    /// <summary>How many relationships there are, derived ones included; their ordinals are 0 to one less.</summary>
    int RelationshipCount { get; }

    /// <summary>The node of an ordinal; ordinals follow the ledger. From the number of nodes on it is an entity that the ledger has only later.</summary>
    Node NodeAt(int ordinal);

    /// <summary>The id of the node of an ordinal.</summary>
    EntityId IdAt(int ordinal);

    /// <summary>The kind of the node of an ordinal. Makes no object.</summary>
    NodeKind KindOf(int ordinal);

    /// <summary>The act of a statement; the default for other nodes. Makes no object.</summary>
    Code ActOf(int ordinal);

    /// <summary>The ordinal of a node, or -1 if there is none with this id.</summary>
    int OrdinalOf(EntityId id);

    /// <summary>How many ordinals there are: those of the nodes, then those of entities that the ledger has only later.</summary>
    int OrdinalCount { get; }

    /// <summary>The ordinal of a node, or of an entity that the ledger has only later, which has no relationships; or -1.</summary>
    int AnyOrdinalOf(EntityId id);

    /// <summary>The relationship of an ordinal, of a derived one made anew each time; they follow the ledger, derived ones at the place of the node that they first follow from.</summary>
    Relationship RelationshipAt(int ordinal);

    /// <summary>The types of relationship that occur, by their numbers.</summary>
    ReadOnlySpan<Code> Types { get; }

    /// <summary>The number of the type of a relationship.</summary>
    int TypeNumberOf(int relationship);

    /// <summary>Whether a relationship was derived and is none of the ledger's.</summary>
    bool IsDerived(int relationship);

    /// <summary>The ordinal of the node that a relationship leads from.</summary>
    int SourceOf(int relationship);

    /// <summary>The ordinal of the node that a relationship leads to.</summary>
    int TargetOf(int relationship);

    /// <summary>Writes down the ends of relationships that follow one another, which costs less than asking for each.</summary>
    /// <param name="first">The ordinal of the first of them.</param>
    /// <param name="sources">Where the nodes go that they lead from; as many as there is room for.</param>
    /// <param name="targets">Where the nodes go that they lead to; of the same length.</param>
    void ReadEnds(int first, Span<int> sources, Span<int> targets);

    /// <summary>The ordinals of the relationships that lead from a node, ascending.</summary>
    MixedRow From(int node);

    /// <summary>The ordinals of the relationships that lead to a node, ascending.</summary>
    MixedRow To(int node);

    /// <summary>The ordinals of the relationships of one type that lead from a node, ascending. Costs a look at a byte for
    /// each 64 of other types, of those that follow from the node.</summary>
    RelationshipRow From(int node, Code type);

    /// <summary>The ordinals of the relationships of one type that lead to a node, ascending, at no cost for those of other types.</summary>
    RelationshipRow To(int node, Code type);

    /// <summary>
    /// The ordinals of the relationships <c>about</c> a node that lead from statements of exactly one act, ascending, at next to no cost
    /// for those of other acts: a bit for 64 of them.
    /// </summary>
    RelationshipRow About(int node, Code act);
}
