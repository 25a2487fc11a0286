using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>How far something that is somewhere in one place is from another place, measured by their geometries.</summary>
/// <remarks>A place that is not a point leaves it open where in it something is, so the distance has two ends.</remarks>
/// <param name="NearestMeters">From the nearest point of the place, in metres on a sphere; 0 where the two touch.</param>
/// <param name="FarthestMeters">A distance beyond which no point of the place is, in metres on a sphere.</param>
/// <param name="PrecisionMeters">How far the geometries of both together may be off; null if that is not known of one.</param>
public readonly record struct MeasuredDistance(double NearestMeters, double FarthestMeters, double? PrecisionMeters)
{
    // The Earth is no sphere: a distance on the ellipsoid differs from that on the sphere by less than this part of it.
    private const double SphereError = 0.006;

    /// <summary>The least that it can be: nearest, less precision and less what the sphere makes wrong; 0 where the precision is not known.</summary>
    public double AtLeastMeters =>
        PrecisionMeters is { } precision ? Math.Max(0, (NearestMeters * (1 - SphereError)) - precision) : 0;

    /// <summary>The most that it can be: farthest, with precision and what the sphere makes wrong; null where the precision is not known.</summary>
    public double? AtMostMeters => (FarthestMeters * (1 + SphereError)) + PrecisionMeters;

    /// <summary>The two ends in whole metres, such as <c>1204 m to 1840 m, ± 50 m</c>.</summary>
    public override string ToString()
    {
        var precision = PrecisionMeters is { } off ? string.Create(CultureInfo.InvariantCulture, $"± {off:F0} m") : "precision not known";
        return string.Create(CultureInfo.InvariantCulture, $"{NearestMeters:F0} m to {FarthestMeters:F0} m, {precision}");
    }
}
