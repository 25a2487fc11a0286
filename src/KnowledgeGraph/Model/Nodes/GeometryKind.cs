namespace KnowledgeGraph;

/// <summary>The shapes a place can have, named as in GeoJSON (RFC 7946).</summary>
public enum GeometryKind
{
    /// <summary>One position.</summary>
    Point,

    /// <summary>Two or more positions, joined in their order.</summary>
    LineString,

    /// <summary>One closed ring: four or more positions, the last equal to the first.</summary>
    Polygon,
}
