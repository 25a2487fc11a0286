namespace KnowledgeGraph.Queries;

/// <summary>Whether two places cannot be one place, nor one inside the other.</summary>
internal static class PlacesApart
{
    private const double EarthRadiusMeters = 6_371_008.8;

    private static readonly Code[] s_administrative =
        [PlaceKinds.Country, PlaceKinds.Region, PlaceKinds.District, PlaceKinds.City, PlaceKinds.Town, PlaceKinds.Village];

    /// <summary>
    /// Two places of one administrative kind are apart; others are if they are points further from each other than both may be
    /// off. A point of which nobody knows how far it may be off shows nothing.
    /// </summary>
    public static bool AreApart(Place left, Place right) =>
        (left.Type == right.Type && s_administrative.Contains(left.Type))
        || (left is { Geometry: { Kind: GeometryKind.Point } one, PrecisionMeters: { } leftPrecision }
            && right is { Geometry: { Kind: GeometryKind.Point } other, PrecisionMeters: { } rightPrecision }
            && MetersBetween(one.Positions[0], other.Positions[0]) > leftPrecision + rightPrecision);

    // The haversine formula, which stays exact for near points.
    private static double MetersBetween(GeoPosition one, GeoPosition other)
    {
        var north = double.DegreesToRadians(other.Latitude - one.Latitude);
        var east = double.DegreesToRadians(other.Longitude - one.Longitude);
        var chord = Math.Pow(Math.Sin(north / 2), 2)
            + (Math.Cos(double.DegreesToRadians(one.Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude)) * Math.Pow(Math.Sin(east / 2), 2));
        return 2 * EarthRadiusMeters * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }
}
