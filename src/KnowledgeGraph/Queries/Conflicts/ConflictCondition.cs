namespace KnowledgeGraph.Queries;

/// <summary>Something that a conflict hangs on. It does not lower the severity: that says how far the contents clash if it holds.</summary>
public sealed record ConflictCondition
{
    internal ConflictCondition(ConflictConditionKind kind, string sentence, params ReadOnlySpan<EntityId> ids)
    {
        Kind = kind;
        Sentence = sentence;
        Ids = [.. ids];
    }

    /// <summary>What sort of condition it is.</summary>
    public ConflictConditionKind Kind { get; }

    /// <summary>The nodes, statements or relationships that are concerned, in ledger order where they are of one sort.</summary>
    public ValueList<EntityId> Ids { get; }

    /// <summary>The condition in plain words with ids, such as <c>if E1 is E9</c>.</summary>
    public string Sentence { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
