namespace KnowledgeGraph.Queries;

/// <summary>Whether something is within a distance.</summary>
public enum WithinDistance
{
    /// <summary>Every distance that it may be is within.</summary>
    Certainly,

    /// <summary>Some distances that it may be are within, and others are not; or only what lies around it is within.</summary>
    Possibly,

    /// <summary>No distance is stated or can be measured well enough to tell.</summary>
    Unknown,

    /// <summary>Every distance that it may be is beyond.</summary>
    Beyond,
}
