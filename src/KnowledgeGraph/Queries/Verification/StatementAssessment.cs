namespace KnowledgeGraph.Queries;

/// <summary>What an assessment found about a statement, and who assessed it.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record StatementAssessment : IPresentable
{
    private readonly EntityGraph _graph;

    internal StatementAssessment(EntityGraph graph) => _graph = graph;

    /// <summary>The statement that assesses.</summary>
    public required Statement Statement { get; init; }

    /// <summary>What it found.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Who assessed.</summary>
    public required ValueList<Speaker> Assessors { get; init; }

    /// <summary>What exactly it assesses: the statement, one of its propositions, or one hop of its chain.</summary>
    public required StatementTarget Target { get; init; }

    /// <summary>Whether it assesses another report of the same utterance, and carries over to this one.</summary>
    public required bool IsInherited { get; init; }

    /// <summary>Whether it is about all that was asked about, and not about a part: one proposition of several, one hop, one attribute.</summary>
    public required bool IsOfWhole { get; init; }

    /// <summary>
    /// Whether an assessor is also an original speaker of what is assessed: of the hop, where it assesses a hop; publisher or author
    /// of a document.
    /// </summary>
    public required bool IsOfOwnWords { get; init; }

    /// <summary>Whether an assessor and such a speaker belonged to one party, each when it spoke; also true of own words.</summary>
    public required bool IsByOwnParty { get; init; }

    /// <summary>When the assessor said it, solved through its anchors where it is relative.</summary>
    public required TimeSolution Said { get; init; }

    /// <summary>The assessment that this one corrects, because its assessor put another verdict in its place; else null.</summary>
    public Statement? Corrects { get; init; }

    /// <summary>
    /// The statement by which the assessor retracted, corrected or replaced it, so that it no longer counts; null if it counts.
    /// </summary>
    public Statement? SupersededBy { get; init; }

    /// <summary>Whether a speaker, or the speaker's own party, confirms its own words, which confirms nothing.</summary>
    public bool IsSelfConfirmation => IsByOwnParty && Verdict == Verdict.Verified;

    /// <summary>The statement that assesses, with its chain, document and checks. Each reading looks them up anew.</summary>
    public AttributedStatement Attributed => new AttributionResolver(_graph).Resolve(Statement);

    /// <inheritdoc/>
    public bool Equals(StatementAssessment? other) =>
        other is not null && Statement == other.Statement && Verdict == other.Verdict && Assessors == other.Assessors && Target == other.Target
        && IsInherited == other.IsInherited && IsOfWhole == other.IsOfWhole && SupersededBy == other.SupersededBy;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Statement, Verdict, Target, IsInherited);

    EntityGraph IPresentable.Graph => Attributed.Graph;
}
