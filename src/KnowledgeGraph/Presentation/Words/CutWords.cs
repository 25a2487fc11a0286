namespace KnowledgeGraph.Presentation;

/// <summary>That an answer is of what was known at a moment, and not of all that the ledger has.</summary>
internal static class CutWords
{
    /// <summary><c>Only a part of the ledger is looked at: 83 statements, 29 of them published by 9 September.</c>; null for a whole graph.</summary>
    public static string? Of(EntityGraph graph) =>
        graph.CutExplanation is { } cut ? $"Only a part of the ledger is looked at: {DisplayText.Of(cut)}." : null;
}
