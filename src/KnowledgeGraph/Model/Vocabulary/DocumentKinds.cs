namespace KnowledgeGraph;

/// <summary>The codes of the kinds of documents that need no declaration.</summary>
public static class DocumentKinds
{
    /// <summary>The kind <c>article</c>.</summary>
    public static Code Article { get; } = new("article");

    /// <summary>The kind <c>video</c>.</summary>
    public static Code Video { get; } = new("video");

    /// <summary>The kind <c>briefing</c>.</summary>
    public static Code Briefing { get; } = new("briefing");

    /// <summary>The kind <c>post</c>.</summary>
    public static Code Post { get; } = new("post");

    /// <summary>The kind <c>statement</c>.</summary>
    public static Code Statement { get; } = new("statement");

    /// <summary>The kind <c>page</c>.</summary>
    public static Code Page { get; } = new("page");

    /// <summary>The kind <c>report</c>.</summary>
    public static Code Report { get; } = new("report");

    /// <summary>The kind <c>photograph</c>.</summary>
    public static Code Photograph { get; } = new("photograph");
}
