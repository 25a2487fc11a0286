namespace KnowledgeGraph.Queries;

/// <summary>How what two commitments are about hangs together.</summary>
internal enum SubjectLink
{
    /// <summary>They are about different things, and are not compared.</summary>
    None,

    /// <summary>One is about a part of the event that the other is about.</summary>
    Part,

    /// <summary>It is unsure whether they are about one thing.</summary>
    Unsure,

    /// <summary>They are about one thing.</summary>
    One,
}
