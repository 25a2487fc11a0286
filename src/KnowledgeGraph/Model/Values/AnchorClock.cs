namespace KnowledgeGraph;

/// <summary>Which of its anchor's clocks a <see cref="RelativeTime"/> counts from.</summary>
public enum AnchorClock
{
    /// <summary>What suits the anchor: said for a statement, published for a document, holds for an event.</summary>
    Default = 0,

    /// <summary>When the anchor was said.</summary>
    Said,

    /// <summary>When the anchor was published.</summary>
    Published,

    /// <summary>When the anchor happens or holds.</summary>
    Holds,

    /// <summary>When the anchor was retrieved.</summary>
    Retrieved,
}
