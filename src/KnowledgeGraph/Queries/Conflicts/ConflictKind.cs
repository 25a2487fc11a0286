namespace KnowledgeGraph.Queries;

/// <summary>Between whom two statements conflict. The kinds are kept apart, because only the first is a disagreement of two.</summary>
public enum ConflictKind
{
    /// <summary>Two speakers disagree.</summary>
    Dispute,

    /// <summary>One speaker said something else later. The earlier words conflict with nobody else's for that speaker any more.</summary>
    Revision,

    /// <summary>One speaker said both, and nothing shows which was said later.</summary>
    SelfContradiction,

    /// <summary>What one speaker is reported to have said differs, so that it is the reports that disagree.</summary>
    Reporting,

    /// <summary>Opposite terms for one target: a conflict of words, not of facts.</summary>
    Framing,
}
