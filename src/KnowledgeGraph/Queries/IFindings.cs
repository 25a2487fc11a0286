namespace KnowledgeGraph.Queries;

/// <summary>What a question found, for who shows it and need not know what it consists of.</summary>
internal interface IFindings : IPresentable
{
    /// <summary>What was found, in the answer's order.</summary>
    IReadOnlyList<object> Items { get; }

    /// <summary>What was asked and what was looked at.</summary>
    string Explanation { get; }

    /// <summary>Why the answer is not whole; null if it is.</summary>
    AnswerCut? Cut { get; }
}
