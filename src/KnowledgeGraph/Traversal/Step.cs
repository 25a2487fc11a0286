namespace KnowledgeGraph.Traversal;

/// <summary>One relationship of a connection, in the direction in which the connection goes along it.</summary>
public sealed record Step
{
    internal Step()
    {
    }

    /// <summary>The node that the step begins at.</summary>
    public required Node From { get; init; }

    /// <summary>The relationship between the two nodes.</summary>
    public required Relationship Relationship { get; init; }

    /// <summary>The node that the step ends at.</summary>
    public required Node To { get; init; }

    /// <summary>Whether the step goes the way the relationship leads.</summary>
    public required bool IsForward { get; init; }

    /// <summary>The type of the relationship.</summary>
    public required RelationshipType Type { get; init; }

    /// <summary>
    /// The statements that the relationship rests on, in its order; those that were withdrawn are left out, and remain named
    /// in <see cref="Relationship.Evidence"/>. Empty for the graph author's own assertion.
    /// </summary>
    public required ValueList<Statement> Evidence { get; init; }

    /// <summary>
    /// How the type reads in the direction of the step: <c>founder of</c> forward, <c>founded by</c> backward; backward in
    /// a type that has no inverse label, <c>inverse of</c> and the label.
    /// </summary>
    public string Label => IsForward || Type.IsSymmetric ? Type.ToString() : Type.InverseLabel ?? $"inverse of {Type}";

    /// <summary>
    /// Both ends and the type between them with an arrow the way the relationship leads, such as
    /// <c>Harbour Press ← member of — Bruno Keller</c>; a symmetric one has no arrow.
    /// </summary>
    public override string ToString() => $"{NodeLabel.Of(From)} {Arrow} {NodeLabel.Of(To)}";

    /// <summary>The step along a relationship from the node at one of its ends.</summary>
    internal static Step Along(int relationship, int from, EntityGraph graph)
    {
        var isForward = graph.Index.SourceOf(relationship) == from;
        var along = graph.Index.RelationshipAt(relationship);
        if (!graph.Vocabulary.TryGetRelationshipType(along.Type, out var type))
        {
            throw new InvalidOperationException($"The graph was built with a relationship type '{along.Type}' that it does not know.");
        }

        return new Step
        {
            From = graph.Index.NodeAt(from),
            Relationship = along,
            To = graph.Index.NodeAt(isForward ? graph.Index.TargetOf(relationship) : graph.Index.SourceOf(relationship)),
            IsForward = isForward,
            Type = type,
            Evidence = along.Evidence.Select(graph.StatementOf).OfType<Statement>().ToValueList(),
        };
    }

    internal string Arrow
    {
        get
        {
            var type = DisplayText.Of(Type.ToString());
            if (Type.IsSymmetric)
            {
                return $"— {type} —";
            }

            return IsForward ? $"— {type} →" : $"← {type} —";
        }
    }
}
