namespace KnowledgeGraph;

/// <summary>The codes of the kinds of things that need no declaration.</summary>
public static class ThingKinds
{
    /// <summary>The kind <c>building</c>.</summary>
    public static Code Building { get; } = new("building");

    /// <summary>The kind <c>vehicle</c>.</summary>
    public static Code Vehicle { get; } = new("vehicle");

    /// <summary>The kind <c>drone</c>.</summary>
    public static Code Drone { get; } = new("drone");

    /// <summary>The kind <c>weapon</c>.</summary>
    public static Code Weapon { get; } = new("weapon");

    /// <summary>The kind <c>material</c>.</summary>
    public static Code Material { get; } = new("material");
}
