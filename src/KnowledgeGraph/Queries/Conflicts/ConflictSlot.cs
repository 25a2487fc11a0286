namespace KnowledgeGraph.Queries;

/// <summary>What two statements conflict on.</summary>
public sealed record ConflictSlot
{
    internal ConflictSlot()
    {
    }

    /// <summary>The event or other node that the left side is about; for framing, the target of its term; where a statement is disputed as such, that statement.</summary>
    public required Node Subject { get; init; }

    /// <summary>The predicate that both sides speak of, their own or one that theirs imply; null where it is not about one.</summary>
    public required Code? Predicate { get; init; }

    /// <summary>The role that they fill differently; null where it is not one role.</summary>
    public required Code? Role { get; init; }

    /// <summary>The id of the subject, the predicate and the role, such as <c>E1 makes-incursion agent</c>.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Subject.Id.Value, Predicate?.ToString(), Role?.ToString() }.Where(part => part is not null));
}
