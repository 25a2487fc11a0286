namespace KnowledgeGraph;

/// <summary>What makes a graph one that shows what was known at a moment.</summary>
/// <param name="Cut">The moment.</param>
/// <param name="Whole">The graph that was cut.</param>
/// <param name="PossiblyVisible">The statements that only may be within the cut, in ledger order.</param>
/// <param name="PossiblyVisibleJudgements">The judgements that only may be within the cut, in ledger order.</param>
/// <param name="Explanation">What the cut left.</param>
internal sealed record CutView(
    KnowledgeCut Cut,
    EntityGraph Whole,
    ValueList<Statement> PossiblyVisible,
    ValueList<Judgement> PossiblyVisibleJudgements,
    string Explanation);
