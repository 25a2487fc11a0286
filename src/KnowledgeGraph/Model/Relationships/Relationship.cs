namespace KnowledgeGraph;

/// <summary>A typed, directed link between two nodes, with the statements it rests on.</summary>
/// <remarks>
/// Two relationships are equal if they have the same id; <see cref="ContentEquals"/> compares what they say. Without
/// evidence a relationship is the graph author's own assertion.
/// </remarks>
public sealed record Relationship
{
    /// <summary>The id, in the one space of ids of the ledger; the default for a derived one, which the ledger does not hold.</summary>
    public required EntityId Id { get; init; }

    /// <summary>The code of its type. The default only if redacted.</summary>
    public required Code Type { get; init; }

    /// <summary>The id of the node that it leads from.</summary>
    public required EntityId From { get; init; }

    /// <summary>The id of the node that it leads to.</summary>
    public required EntityId To { get; init; }

    /// <summary>When it holds, usually an interval; unknown where nobody says.</summary>
    public UncertainTime Holds { get; init; }

    /// <summary>How far apart two places are, or null.</summary>
    public Quantity? Distance { get; init; }

    /// <summary>How far apart two events or statements are, or null.</summary>
    public TimeOffset? Offset { get; init; }

    /// <summary>The ids of the statements that it rests on; empty for the graph author's own assertion.</summary>
    public ValueList<EntityId> Evidence { get; init => field = NotNull.Of(value); } = [];

    /// <summary>Why it was entered so, where that is doubtful; else null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the content was redacted.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>Whether <c>Build()</c> derived it from a statement or document, so that no entry of the ledger holds it.</summary>
    public bool IsDerived { get; internal init; }

    /// <summary>Whether the graph author asserts it without a statement to rest on.</summary>
    public bool IsAuthorsOwn => Evidence.Count == 0 && !IsRedacted && !IsDerived;

    /// <summary>Whether the other relationship has the same id; for derived ones, the same ends and type.</summary>
    /// <param name="other">The other relationship.</param>
    public bool Equals(Relationship? other) =>
        other is not null && Id == other.Id
        && (!Id.IsDefault || (From == other.From && To == other.To && Type == other.Type));

    /// <inheritdoc/>
    public override int GetHashCode() => Id.IsDefault ? HashCode.Combine(From, Type, To) : Id.GetHashCode();

    /// <summary>Whether the other relationship has the same id and equal values in every field.</summary>
    /// <param name="other">The other relationship.</param>
    public bool ContentEquals(Relationship? other) =>
        Equals(other) && Type == other!.Type && From == other.From && To == other.To && Holds == other.Holds
        && Distance == other.Distance && Offset == other.Offset && Evidence == other.Evidence
        && string.Equals(Note, other.Note, StringComparison.Ordinal) && IsRedacted == other.IsRedacted && IsDerived == other.IsDerived;

    /// <summary>The two ends and the type between them.</summary>
    public override string ToString() => $"{From} {Type} {To}";

    internal IEnumerable<Fault> Faults()
    {
        if (IsRedacted)
        {
            yield break;
        }

        if (Type.IsDefault)
        {
            yield return new Fault("type", "A relationship needs a type, such as 'founder-of'.");
        }

        if (WellFormedText.FaultOf(Note) is { } fault)
        {
            yield return new Fault("note", fault);
        }
    }
}
