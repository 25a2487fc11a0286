namespace KnowledgeGraph.Queries;

/// <summary>One thing that is different from what was known at a moment.</summary>
public sealed record Change
{
    internal Change()
    {
    }

    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The id of the entity, statement, relationship or judgement to which it happened.</summary>
    public required EntityId Id { get; init; }

    /// <summary>The statement to which it happened, as it is known now, or as it was known then if it is gone; null for anything else, and if it is redacted.</summary>
    public AttributedStatement? Statement { get; init; }

    /// <summary>The relationship to which it happened, or null.</summary>
    public Relationship? Relationship { get; init; }

    /// <summary>The judgement to which it happened, or null.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>
    /// The statements through which it happened: the retraction, correction or dispute, and of a relationship its evidence. Empty
    /// where it did not happen through statements.
    /// </summary>
    public ValueList<AttributedStatement> Through { get; init; } = [];

    /// <summary>The conflict that is new, with its conditions and what it is about; null where there is none.</summary>
    public Conflict? Conflict { get; init; }

    /// <summary>The recorder's entry through which it happened, with its reason; null where the recorder changed nothing.</summary>
    public LedgerEntry? Entry { get; init; }

    /// <summary>The version of the document that no longer carries the statement, or null.</summary>
    public Document? MissingFrom { get; init; }

    /// <summary>What happened to what.</summary>
    public override string ToString() => $"{Kind}: {Id}";
}
