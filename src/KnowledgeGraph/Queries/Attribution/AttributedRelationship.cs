namespace KnowledgeGraph.Queries;

/// <summary>A relationship with everything that an answer must not lose: its two ends, and who says so.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record AttributedRelationship : IPresentable
{
    private readonly FoundIn _foundIn;

    internal AttributedRelationship(EntityGraph graph) => _foundIn = new FoundIn(graph);

    /// <summary>The relationship, with its note where it is doubtful.</summary>
    public required Relationship Relationship { get; init; }

    /// <summary>The node that it leads from.</summary>
    public required Node From { get; init; }

    /// <summary>The node that it leads to.</summary>
    public required Node To { get; init; }

    /// <summary>The statements that it rests on, in its order; empty for the graph author's own, and where all were lost.</summary>
    public required ValueList<AttributedStatement> Evidence { get; init; }

    /// <summary>The ids of statements that it rests on and that were redacted or withdrawn, so that they can no longer be shown.</summary>
    public required ValueList<EntityId> LostEvidence { get; init; }

    /// <summary>When it holds, solved through its anchors where it is relative; unknown where nobody says.</summary>
    public required TimeSolution Holds { get; init; }

    /// <summary>Whether it holds at the moment that was asked about.</summary>
    public required Holding Holding { get; init; }

    /// <summary>
    /// Whether it rests on statements, and every original speaker of every one that is left took it back. It is kept then, because it was
    /// said; an unnamed source takes nothing back.
    /// </summary>
    public required bool IsTakenBack { get; init; }

    /// <summary>Whether the graph's author asserts it without a statement to rest on.</summary>
    public bool IsAuthorsOwn => Relationship.IsAuthorsOwn;

    /// <summary>The graph that it was found in.</summary>
    internal EntityGraph Graph => _foundIn.Graph;

    /// <summary>The two ends and the type between them, such as <c>Ines Varga holds-position harbour master</c>.</summary>
    public override string ToString() => $"{Label(From)} {Relationship.Type} {Label(To)}";

    private static string Label(Node node) => node is Entity entity ? entity.Name : node.Id.ToString();

    EntityGraph IPresentable.Graph => Graph;
}
