namespace KnowledgeGraph.Queries;

/// <summary>The conflicts that a question found, and apart from them those that a judgement dismisses.</summary>
public sealed class ConflictAnswer : Answer<Conflict>
{
    internal ConflictAnswer(EntityGraph graph, ValueList<Conflict> found, ValueList<Conflict> dismissed, string explanation, AnswerCut? cut)
        : base(graph, found, explanation, cut) => Dismissed = dismissed;

    /// <summary>The conflicts that the rules find and the last judgement on them dismisses, in the same order; withdraw the judgement and they are back.</summary>
    public ValueList<Conflict> Dismissed { get; }
}
