namespace KnowledgeGraph;

/// <summary>Somebody's reversible judgement about identity, or about a conflict of two statements.</summary>
/// <remarks>Two judgements are equal if they have the same id; <see cref="ContentEquals"/> compares what they say.</remarks>
public sealed record Judgement
{
    /// <summary>The id, in the one space of ids of the ledger.</summary>
    public required EntityId Id { get; init; }

    /// <summary>What it says of its members.</summary>
    public required JudgementVerdict Verdict { get; init; }

    /// <summary>The ids judged: two or more nodes of one kind, or exactly two statements or propositions for a conflict.</summary>
    public required ValueList<EntityId> Of { get; init => field = NotNull.Of(value); }

    /// <summary>The id of who judged, or null for the graph's author.</summary>
    public EntityId? By { get; init; }

    /// <summary>When it was judged.</summary>
    public UncertainTime Made { get; init; }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the content was redacted.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>Whether it is about identity, and not about a conflict.</summary>
    public bool IsAboutIdentity => Verdict is JudgementVerdict.Same or JudgementVerdict.NotSame or JudgementVerdict.Unsure;

    /// <summary>Whether the other judgement has the same id.</summary>
    /// <param name="other">The other judgement.</param>
    public bool Equals(Judgement? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Whether the other judgement has the same id and equal values in every field.</summary>
    /// <param name="other">The other judgement.</param>
    public bool ContentEquals(Judgement? other) =>
        Equals(other) && Verdict == other!.Verdict && Of == other.Of && By == other.By && Made == other.Made
        && string.Equals(Reason, other.Reason, StringComparison.Ordinal) && IsRedacted == other.IsRedacted;

    /// <summary>The verdict and what it is about.</summary>
    public override string ToString() => $"{Verdict}: {string.Join(", ", Of)}";

    internal IEnumerable<Fault> Faults()
    {
        if (IsRedacted)
        {
            yield break;
        }

        if (UndefinedValue.FaultOf<JudgementVerdict>(Verdict) is { } undefined)
        {
            yield return new Fault("verdict", undefined);
        }

        if (Of.Distinct().Count() != Of.Count || Of.Count < 2)
        {
            yield return new Fault("of", "A judgement is about two or more different ids.");
        }

        if (!IsAboutIdentity && Of.Count != 2)
        {
            yield return new Fault("of", $"A judgement about a conflict is about exactly two statements or propositions, not {Of.Count}.");
        }

        if (WellFormedText.FaultOf(Reason) is { } fault)
        {
            yield return new Fault("reason", fault);
        }
    }
}
