namespace KnowledgeGraph.Presentation;

/// <summary>The stance that a term takes, in words.</summary>
internal static class StanceWords
{
    /// <summary><c>negative</c>, <c>positive</c> or <c>neutral</c>.</summary>
    public static string Of(Stance stance) => stance switch
    {
        Stance.Negative => "negative",
        Stance.Positive => "positive",
        _ => "neutral",
    };
}
