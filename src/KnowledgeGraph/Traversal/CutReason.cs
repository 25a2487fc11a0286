namespace KnowledgeGraph.Traversal;

/// <summary>Why a walk ended before it was through.</summary>
public enum CutReason
{
    /// <summary>It had looked at as many relationships as <see cref="WalkBudget.MaxExpansions"/> allows.</summary>
    Expansions,

    /// <summary>It had taken as long as <see cref="WalkBudget.Deadline"/> allows.</summary>
    Deadline,
}
