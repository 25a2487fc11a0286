namespace KnowledgeGraph.Queries;

/// <summary>Something that somebody could not verify or locate.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record Unverified : IPresentable
{
    internal Unverified()
    {
    }

    /// <summary>Whether it could not be verified, or not be located.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>According to whom.</summary>
    public required ValueList<Speaker> Assessors { get; init; }

    /// <summary>The statement that says so, with its chain, clocks and document.</summary>
    public required AttributedStatement Assessment { get; init; }

    /// <summary>What exactly: a statement, one of its propositions, one hop, a document, or one attribute of it.</summary>
    public required StatementTarget Target { get; init; }

    /// <summary>The statement that could not be verified, or whose part could not; null for a document.</summary>
    public required AttributedStatement? Statement { get; init; }

    /// <summary>The document of which something could not be verified or located; null for a statement.</summary>
    public required Document? Document { get; init; }

    /// <summary>What, and who says so.</summary>
    public override string ToString() =>
        $"{Target.Id}{(Target.Attribute is { } attribute ? $" ({attribute})" : "")}: {(Verdict == Verdict.CouldNotLocate ? "could not be located" : "could not be verified")} ({string.Join(" and ", Assessors)}, {Assessment.Statement.Id})";

    EntityGraph IPresentable.Graph => Assessment.Graph;
}
