namespace KnowledgeGraph.Queries;

/// <summary>
/// The graph that something was found in, kept beside its content. Any two are equal, because what is said is the same in
/// whichever snapshot it was found.
/// </summary>
internal readonly struct FoundIn(EntityGraph graph) : IEquatable<FoundIn>
{
    public EntityGraph Graph => graph;

    public bool Equals(FoundIn other) => true;

    public override bool Equals(object? obj) => obj is FoundIn;

    public override int GetHashCode() => 0;
}
