namespace KnowledgeGraph;

/// <summary>The codes of the kinds of events that need no declaration.</summary>
public static class EventKinds
{
    /// <summary>The kind <c>attack</c>.</summary>
    public static Code Attack { get; } = new("attack");

    /// <summary>The kind <c>shelling</c>, which is a kind of <c>attack</c>.</summary>
    public static Code Shelling { get; } = new("shelling");

    /// <summary>The kind <c>incursion</c>, which is a kind of <c>attack</c>.</summary>
    public static Code Incursion { get; } = new("incursion");

    /// <summary>The kind <c>explosion</c>.</summary>
    public static Code Explosion { get; } = new("explosion");

    /// <summary>The kind <c>fire</c>.</summary>
    public static Code Fire { get; } = new("fire");

    /// <summary>The kind <c>investigation</c>.</summary>
    public static Code Investigation { get; } = new("investigation");

    /// <summary>The kind <c>inspection</c>.</summary>
    public static Code Inspection { get; } = new("inspection");

    /// <summary>The kind <c>designation</c>.</summary>
    public static Code Designation { get; } = new("designation");

    /// <summary>The kind <c>battle</c>.</summary>
    public static Code Battle { get; } = new("battle");

    /// <summary>The kind <c>announcement</c>.</summary>
    public static Code Announcement { get; } = new("announcement");

    /// <summary>The kind <c>statement</c>.</summary>
    public static Code Statement { get; } = new("statement");
}
