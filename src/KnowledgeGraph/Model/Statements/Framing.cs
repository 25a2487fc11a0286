namespace KnowledgeGraph;

/// <summary>A term that the speaker uses for somebody or something, with the stance that the term takes.</summary>
/// <param name="Target">The id of the node that the term is used for.</param>
/// <param name="Term">The term.</param>
/// <param name="Stance">The stance that the term takes.</param>
public sealed record Framing(EntityId Target, string Term, Stance Stance)
{
    /// <summary>The term.</summary>
    public string Term { get; init => field = NotNull.Of(value); } = NotNull.Of(Term);
}
