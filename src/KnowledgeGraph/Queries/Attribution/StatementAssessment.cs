namespace KnowledgeGraph.Queries;

/// <summary>What an assessment found about a statement, and who assessed it.</summary>
public sealed record StatementAssessment
{
    internal StatementAssessment()
    {
    }

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

    /// <summary>Whether an assessor is also an original speaker of what is assessed.</summary>
    public required bool IsOfOwnWords { get; init; }

    /// <summary>Whether a speaker confirms its own words, which confirms nothing.</summary>
    public bool IsSelfConfirmation => IsOfOwnWords && Verdict == Verdict.Verified;
}
