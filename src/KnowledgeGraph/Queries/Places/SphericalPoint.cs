namespace KnowledgeGraph.Queries;

/// <summary>A position as a unit vector, so that neither the poles nor the antimeridian are anything special.</summary>
internal readonly record struct SphericalPoint(double X, double Y, double Z)
{
    public double Length => Math.Sqrt(Dot(this));

    public static SphericalPoint Of(GeoPosition position)
    {
        var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(position.Latitude));
        var (sinLongitude, cosLongitude) = Math.SinCos(double.DegreesToRadians(position.Longitude));
        return new SphericalPoint(cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude);
    }

    public static SphericalPoint operator +(SphericalPoint left, SphericalPoint right) =>
        new(left.X + right.X, left.Y + right.Y, left.Z + right.Z);

    public static SphericalPoint operator *(SphericalPoint point, double factor) =>
        new(point.X * factor, point.Y * factor, point.Z * factor);

    public double Dot(SphericalPoint other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    public SphericalPoint Cross(SphericalPoint other) =>
        new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

    /// <summary>The angle to another point; exact for close and for opposite points, where the haversine or the cosine lose digits.</summary>
    public double AngleTo(SphericalPoint other) => Math.Atan2(Cross(other).Length, Dot(other));

    /// <summary>The same direction with length one.</summary>
    public SphericalPoint Normalized() => this * (1 / Length);
}
