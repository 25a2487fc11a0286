namespace KnowledgeGraph.Traversal;

/// <summary>Which way a walk goes along a relationship. A symmetric one is walked both ways under each of these.</summary>
public enum WalkDirection
{
    /// <summary>From either end to the other.</summary>
    Both,

    /// <summary>From where it leads from to where it leads to.</summary>
    Forward,

    /// <summary>From where it leads to back to where it leads from.</summary>
    Backward,
}
