namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>How far shapes lie apart: tried out point by point along their lines, on a map that is flat between them.</summary>
internal static class ConflictOracleGeometry
{
    private const int Steps = 60;
    private const double MetresPerDegree = 111_195;

    public static double Metres(Geometry left, Geometry right)
    {
        if (Points(left).Any(point => IsInside(right, point)) || Points(right).Any(point => IsInside(left, point)))
        {
            return 0;
        }

        return Points(left).Min(a => Points(right).Min(b => Metres(a, b)));
    }

    private static double Metres(GeoPosition left, GeoPosition right)
    {
        var east = (left.Longitude - right.Longitude) * Math.Cos((left.Latitude + right.Latitude) / 2 * Math.PI / 180);
        var north = left.Latitude - right.Latitude;
        return Math.Sqrt((east * east) + (north * north)) * MetresPerDegree;
    }

    private static List<GeoPosition> Points(Geometry geometry)
    {
        var points = new List<GeoPosition>(geometry.Positions);
        for (var index = 1; index < geometry.Positions.Count; index++)
        {
            var (from, to) = (geometry.Positions[index - 1], geometry.Positions[index]);
            for (var step = 1; step < Steps; step++)
            {
                var share = step / (double)Steps;
                points.Add(new GeoPosition(from.Longitude + (share * (to.Longitude - from.Longitude)), from.Latitude + (share * (to.Latitude - from.Latitude))));
            }
        }

        return points;
    }

    private static bool IsInside(Geometry geometry, GeoPosition point)
    {
        var isInside = false;
        for (var index = 1; geometry.Kind == GeometryKind.Polygon && index < geometry.Positions.Count; index++)
        {
            var (from, to) = (geometry.Positions[index - 1], geometry.Positions[index]);
            if (from.Latitude > point.Latitude != to.Latitude > point.Latitude
                && point.Longitude < from.Longitude + ((point.Latitude - from.Latitude) / (to.Latitude - from.Latitude) * (to.Longitude - from.Longitude)))
            {
                isInside = !isInside;
            }
        }

        return isInside;
    }
}
