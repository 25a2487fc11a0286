namespace KnowledgeGraph;

/// <summary>A position in WGS 84 degrees. The default is 0, 0.</summary>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
public readonly record struct GeoPosition(double Longitude, double Latitude);
