namespace KnowledgeGraph.Presentation;

/// <summary>Knows which picture suits what is shown.</summary>
internal static class PictureOf
{
    /// <summary>What draws it; null where there is nothing to draw.</summary>
    public static Func<string>? Any(IPresentable shown) => null;
}
