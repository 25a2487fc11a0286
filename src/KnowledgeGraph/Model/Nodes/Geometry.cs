namespace KnowledgeGraph;

/// <summary>The shape of a place: a GeoJSON point, line or polygon with one ring (RFC 7946).</summary>
/// <param name="Kind">The shape.</param>
/// <param name="Positions">The positions, in order; for a polygon, its outer ring.</param>
public sealed record Geometry(GeometryKind Kind, ValueList<GeoPosition> Positions)
{
    /// <summary>The positions, in order; for a polygon, its outer ring.</summary>
    public ValueList<GeoPosition> Positions { get; init => field = NotNull.Of(value); } = NotNull.Of(Positions);

    /// <summary>A place that is one point.</summary>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="latitude">Degrees north.</param>
    public static Geometry Point(double longitude, double latitude) => new(GeometryKind.Point, [new GeoPosition(longitude, latitude)]);

    internal IEnumerable<Fault> Faults()
    {
        if (UndefinedValue.FaultOf<GeometryKind>(Kind) is { } fault)
        {
            yield return new Fault("geometry", fault);
        }

        foreach (var position in Positions)
        {
            if (!(Math.Abs(position.Longitude) <= 180 && Math.Abs(position.Latitude) <= 90))
            {
                yield return new Fault("geometry", $"The position ({position.Longitude}, {position.Latitude}) is not on Earth; longitude comes first, -180 to 180, then latitude, -90 to 90.");
            }
        }

        var found = Positions.Count;
        if (Kind == GeometryKind.Point && found != 1)
        {
            yield return new Fault("geometry", $"A Point has one position, not {found}.");
        }

        if (Kind == GeometryKind.LineString && found < 2)
        {
            yield return new Fault("geometry", $"A LineString has two or more positions, not {found}.");
        }

        if (Kind == GeometryKind.Polygon && (found < 4 || Positions[0] != Positions[found - 1]))
        {
            yield return new Fault("geometry", "A Polygon is one closed ring: four or more positions, the last equal to the first.");
        }
    }
}
