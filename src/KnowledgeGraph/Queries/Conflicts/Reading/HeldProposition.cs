namespace KnowledgeGraph.Queries;

/// <summary>One proposition that a statement commits its original speakers to, as they mean it.</summary>
/// <remarks>Two of one proposition are equal, because a search forgets what it has read, and reads it again, to stay small.</remarks>
internal sealed class HeldProposition : IEquatable<HeldProposition>
{
    public required Utterance Utterance { get; init; }

    public required Proposition Proposition { get; init; }

    /// <summary>The place among the propositions of its statement.</summary>
    public required int Index { get; init; }

    public required Polarity Polarity { get; init; }

    public required Modality Modality { get; init; }

    /// <summary>What it is about; of nodes judged to be one, the first by id.</summary>
    public required EntityId[] Subjects { get; init; }

    /// <summary>By which commitments speakers of this one first revised it; null until somebody asks <see cref="Supersession"/>.</summary>
    public List<(EntityId Speaker, HeldProposition By)>? Revisions { get; set; }

    public Code Predicate => Proposition.Predicate;

    public bool IsAffirmedFact => Polarity == Polarity.Affirmative && Modality == Modality.Fact;

    /// <summary>Whether it is put as still to come, by whoever means to make it so or by another.</summary>
    public bool IsToCome => Modality is Modality.Future or Modality.Intention;

    /// <summary>Whether the ledger has this one before the other.</summary>
    public bool IsBefore(HeldProposition other) =>
        Utterance.Ordinal != other.Utterance.Ordinal ? Utterance.Ordinal < other.Utterance.Ordinal : Index < other.Index;

    /// <summary>What fills a role of a predicate that this one's is or implies; null if nothing does, or if that predicate has no such role.</summary>
    public Argument? ArgumentOf(Predicate predicate, Code role) =>
        predicate.Code == Predicate || predicate.Roles.Contains(role) ? Proposition[role] : null;

    public static bool operator ==(HeldProposition? left, HeldProposition? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(HeldProposition? left, HeldProposition? right) => !(left == right);

    public bool Equals(HeldProposition? other) => other is not null && Index == other.Index && Utterance == other.Utterance;

    public override bool Equals(object? obj) => Equals(obj as HeldProposition);

    public override int GetHashCode() => HashCode.Combine(Utterance.Ordinal, Index);
}
