namespace KnowledgeGraph.Presentation;

/// <summary>Somebody from whom the line of a statement leads, because it may be said that he says it.</summary>
/// <param name="Speaker">Who; null where nobody names the source.</param>
/// <param name="Unnamed">The words for a source that nobody names.</param>
/// <param name="Principals">Whose taking back counts for him.</param>
/// <param name="InTheNameOf">In whose name he says it, although nothing shows that he may.</param>
internal sealed record Voice(EntityId? Speaker, string? Unnamed, ValueList<EntityId> Principals, ValueList<EntityId> InTheNameOf)
{
    /// <summary>Whether an agent is who says it.</summary>
    public bool IsOf(EntityId agent) => Speaker == agent;
}
