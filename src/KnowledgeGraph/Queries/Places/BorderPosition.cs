namespace KnowledgeGraph.Queries;

/// <summary>How an event stands to a border.</summary>
public enum BorderPosition
{
    /// <summary>It is said to have taken place on the border itself, or on a part of it.</summary>
    On,

    /// <summary>Its place touches the border.</summary>
    Adjacent,

    /// <summary>It, or its place, is near the border, whether or not a distance is given.</summary>
    Near,
}
