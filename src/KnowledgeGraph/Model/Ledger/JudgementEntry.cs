namespace KnowledgeGraph;

/// <summary>The ledger takes in a judgement.</summary>
/// <param name="Judgement">The judgement.</param>
public sealed record JudgementEntry(Judgement Judgement) : LedgerEntry;
