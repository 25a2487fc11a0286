namespace KnowledgeGraph.Queries;

/// <summary>With what authority a speaker claims, denies or admits for somebody.</summary>
public enum Authority
{
    /// <summary>Everybody it is said of says it himself.</summary>
    Own,

    /// <summary>The graph shows that those who spoke speak, at that time, for those it is said of.</summary>
    Shown,

    /// <summary>It is said in the name of others, and nothing shows that those who spoke speak for them.</summary>
    NotShown,
}
