namespace KnowledgeGraph;

/// <summary>The codes of the kinds of parts of documents that need no declaration.</summary>
public static class PartKinds
{
    /// <summary>The kind <c>headline</c>.</summary>
    public static Code Headline { get; } = new("headline");

    /// <summary>The kind <c>body</c>.</summary>
    public static Code Body { get; } = new("body");

    /// <summary>The kind <c>caption</c>.</summary>
    public static Code Caption { get; } = new("caption");

    /// <summary>The kind <c>note</c>.</summary>
    public static Code Note { get; } = new("note");

    /// <summary>The kind <c>boilerplate</c>.</summary>
    public static Code Boilerplate { get; } = new("boilerplate");

    /// <summary>The kind <c>section</c>.</summary>
    public static Code Section { get; } = new("section");
}
