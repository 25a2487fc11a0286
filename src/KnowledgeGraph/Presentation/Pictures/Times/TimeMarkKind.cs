namespace KnowledgeGraph.Presentation;

/// <summary>What is known of the time that a mark stands for; each is drawn in a way of its own.</summary>
internal enum TimeMarkKind
{
    /// <summary>It took place on this day, or at this second.</summary>
    Day,

    /// <summary>It took place some time in this span, or in all of it.</summary>
    Span,

    /// <summary>The date is marked as rough or doubtful.</summary>
    Rough,

    /// <summary>Nobody says when it took place; what is said of it holds for this time.</summary>
    Holds,

    /// <summary>One of several times that cannot all be so.</summary>
    Contested,

    /// <summary>Something was said.</summary>
    Said,

    /// <summary>Something was published.</summary>
    Published,
}
