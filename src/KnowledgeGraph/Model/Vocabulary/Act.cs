namespace KnowledgeGraph;

/// <summary>What a speaker does by saying something.</summary>
public sealed record Act : Definition
{
    /// <summary>The code of the more general act, or the default code.</summary>
    public Code Parent { get; init; }

    /// <summary>What it commits its original speaker to; null means what its parent does, or nothing.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>The CAMEO code that stands for it, two to four digits such as <c>015</c>, or null if there is none.</summary>
    /// <remarks>Several acts can share one, because CAMEO keeps fewer apart.</remarks>
    public string? Cameo { get; init; }
}
