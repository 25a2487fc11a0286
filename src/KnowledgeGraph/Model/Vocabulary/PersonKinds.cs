namespace KnowledgeGraph;

/// <summary>The codes of the kinds of persons that need no declaration.</summary>
public static class PersonKinds
{
    /// <summary>The kind <c>civilian</c>.</summary>
    public static Code Civilian { get; } = new("civilian");

    /// <summary>The kind <c>official</c>.</summary>
    public static Code Official { get; } = new("official");

    /// <summary>The kind <c>fighter</c>.</summary>
    public static Code Fighter { get; } = new("fighter");

    /// <summary>The kind <c>journalist</c>.</summary>
    public static Code Journalist { get; } = new("journalist");
}
