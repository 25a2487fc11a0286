namespace KnowledgeGraph.Queries;

/// <summary>How it is known how far an event was from a place.</summary>
public enum DistanceBasis
{
    /// <summary>Nobody says, and no geometry tells.</summary>
    Unknown,

    /// <summary>It is said to have happened in that place, or in one that lies inside.</summary>
    Inside,

    /// <summary>Somebody states the distance of the event, of its place, or of a place that its place lies in.</summary>
    Stated,

    /// <summary>It is measured by the geometries of the two places.</summary>
    Geometry,
}
