namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>What a speaker is committed to, or as much of a statement as a conflict is about.</summary>
internal sealed record ConflictOracleSide(Statement Statement, int Ordinal, Proposition? Proposition, int Index)
{
    public bool IsAffirmed { get; init; }

    public Modality Modality { get; init; }

    /// <summary>The original speakers who still stand by it; empty where nobody names the source.</summary>
    public required EntityId[] Speakers { get; init; }

    public bool IsUnnamed => Statement.Attribution[^1].Principals.Count == 0;

    public EntityId Id => Proposition?.Id ?? Statement.Id;

    public bool IsFact => IsAffirmed && Modality == Modality.Fact;
}
