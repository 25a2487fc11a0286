namespace KnowledgeGraph.Presentation;

/// <summary>How the nodes of a picture find their places.</summary>
public enum NetworkLayout
{
    /// <summary>By nearness: what is few steps apart stands close together.</summary>
    Force,

    /// <summary>By direction: from left to right, the way that edges lead; for chains and trees.</summary>
    Layered,
}
