namespace KnowledgeGraph.Queries;

/// <summary>With what authority a speaker claims, denies or admits for somebody.</summary>
public enum Authority
{
    /// <summary>The speaker is one of those it is said of.</summary>
    Own,

    /// <summary>The graph shows that the speaker speaks for those it is said of.</summary>
    Shown,

    /// <summary>It is said in the name of others, and nothing shows that the speaker speaks for them.</summary>
    NotShown,
}
