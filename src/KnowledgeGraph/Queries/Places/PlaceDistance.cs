namespace KnowledgeGraph.Queries;

/// <summary>Measures how far places are apart by their geometries, and says how far that may be off.</summary>
/// <remarks>The Earth is a sphere here; <see cref="MeasuredDistance"/> takes in what that makes wrong. Costs the product of the positions of both.</remarks>
internal static class PlaceDistance
{
    /// <summary>The mean radius of the Earth in metres.</summary>
    private const double Radius = 6_371_008.8;

    /// <summary>
    /// Whether no point of one place can be a point of the other. False where a geometry or its precision is not known:
    /// unknown is not zero.
    /// </summary>
    public static bool AreCertainlyApart(Place left, Place right) =>
        left.PrecisionMeters is not null && right.PrecisionMeters is not null && Between(left, right) is { AtLeastMeters: > 0 };

    /// <summary>How far something that is somewhere in a place is from the nearest point of another place; null where a geometry is missing or has no shape.</summary>
    public static MeasuredDistance? Between(Place from, Place to)
    {
        if (SphericalShape.Of(from.Geometry) is not { } start || SphericalShape.Of(to.Geometry) is not { } end)
        {
            return null;
        }

        return new MeasuredDistance(
            start.AngleTo(end) * Radius,
            start.FarthestFrom(end) * Radius,
            from.PrecisionMeters + to.PrecisionMeters);
    }
}
