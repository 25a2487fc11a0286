namespace KnowledgeGraph.Queries;

/// <summary>Why an answer is not whole.</summary>
public enum AnswerCut
{
    /// <summary>It has as many items as <see cref="QuestionBudget.MaxResults"/> allows, and there are more.</summary>
    Results,

    /// <summary>It made as many comparisons as <see cref="QuestionBudget.MaxComparisons"/> allows.</summary>
    Comparisons,

    /// <summary>It took as long as <see cref="QuestionBudget.Deadline"/> allows.</summary>
    Deadline,
}
