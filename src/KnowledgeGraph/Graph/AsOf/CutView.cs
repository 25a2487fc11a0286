namespace KnowledgeGraph;

/// <summary>What makes a graph one that shows a part of another: what was known at a moment, or an excerpt.</summary>
/// <param name="Name">What it shows, as it stands in messages.</param>
/// <param name="Cut">The moment; null if it is not cut at one.</param>
/// <param name="Whole">The graph that it is a part of.</param>
/// <param name="PossiblyVisible">The statements that only may be within the cut, in ledger order.</param>
/// <param name="PossiblyVisibleJudgements">The judgements that only may be within the cut, in ledger order.</param>
/// <param name="Explanation">What the cut left.</param>
internal sealed record CutView(
    string Name,
    KnowledgeCut? Cut,
    EntityGraph Whole,
    ValueList<Statement> PossiblyVisible,
    ValueList<Judgement> PossiblyVisibleJudgements,
    string? Explanation)
{
    /// <summary>Whether it is an excerpt, so that cutting it is not cutting the whole.</summary>
    public bool IsExcerpt { get; init; }
}
