namespace KnowledgeGraph.Queries;

/// <summary>What decides which rules can apply to a commitment.</summary>
internal readonly record struct CommitmentSort(Code Predicate, Polarity Polarity, Modality Modality)
{
    public static CommitmentSort Of(HeldProposition held) => new(held.Predicate, held.Polarity, held.Modality);
}
