namespace KnowledgeGraph.Queries;

/// <summary>A statement with everything that an answer must not lose: who said it through whom, when, where, and how it was checked.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record AttributedStatement : IPresentable
{
    private readonly FoundIn _foundIn;

    internal AttributedStatement(EntityGraph graph) => _foundIn = new FoundIn(graph);

    /// <summary>The statement.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The chain of attribution, the outermost hop first, the original speaker last.</summary>
    public required ValueList<AttributedHop> Chain { get; init; }

    /// <summary>Where it stands, or null if the statement does not say.</summary>
    public required StatementSource? Source { get; init; }

    /// <summary>When the original speaker said it, solved through its anchors where it is relative, and through its distances from others where nobody states it.</summary>
    public required TimeSolution Said { get; init; }

    /// <summary>The UTC instant at which it was recorded.</summary>
    public required DateTimeOffset Recorded { get; init; }

    /// <summary>How it was checked.</summary>
    public required Verification Verification { get; init; }

    /// <summary>The graph that it was found in.</summary>
    internal EntityGraph Graph => _foundIn.Graph;

    /// <summary>The innermost hop: who said it in the first place.</summary>
    public AttributedHop Origin => Chain[^1];

    /// <summary>The id and the chain, such as <c>F50: The Paper &gt; A and B</c>.</summary>
    public override string ToString() => $"{Statement.Id}: {string.Join(" > ", Chain)}";

    EntityGraph IPresentable.Graph => Graph;
}
