using CsCheck;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Places;

public sealed class PlaceDistanceTests
{
    private const double Radius = 6_371_008.8;

    private static readonly Gen<GeoPosition> s_anywhere = Gen.Select(Gen.Double[-180, 180], Gen.Double[-89.9, 89.9], (longitude, latitude) => new GeoPosition(longitude, latitude));

    // Around the antimeridian, where a plain comparison of longitudes goes wrong.
    private static readonly Gen<GeoPosition> s_nearby = Gen.Select(Gen.Double[177, 183], Gen.Double[-4, 4], (longitude, latitude) => At(longitude, latitude));

    private static readonly Gen<Geometry> s_shape = Gen.OneOf(
        s_nearby.Select(position => new Geometry(GeometryKind.Point, [position])),
        s_nearby.Array[2, 4].Select(positions => new Geometry(GeometryKind.LineString, positions.ToValueList())),
        Gen.Select(s_nearby, Gen.Double[0.1, 1.5], Gen.Int[3, 6], Ring));

    [Fact]
    public void Two_points_are_as_far_apart_as_the_haversine_says() => Gen.Select(s_anywhere, s_anywhere).Sample((left, right) =>
        Assert.Equal(Haversine(left, right), Distance(Point(left), Point(right)).NearestMeters, 1.0));

    [Fact]
    public void The_distance_is_the_same_both_ways_and_zero_to_itself() => Gen.Select(s_shape, s_shape).Sample((left, right) =>
    {
        Assert.Equal(Distance(left, right).NearestMeters, Distance(right, left).NearestMeters, 0.01);
        Assert.Equal(0, Distance(left, left).NearestMeters, 0.01);
        Assert.Equal(PlaceDistance.AreCertainlyApart(Place(left), Place(right)), PlaceDistance.AreCertainlyApart(Place(right), Place(left)));
    });

    [Fact]
    public void No_detour_over_a_third_point_is_shorter() => Gen.Select(s_anywhere, s_anywhere, s_anywhere).Sample((a, b, c) =>
        Assert.True(Distance(Point(a), Point(c)).NearestMeters <= Distance(Point(a), Point(b)).NearestMeters + Distance(Point(b), Point(c)).NearestMeters + 0.01));

    [Fact]
    public void Nothing_on_one_shape_is_nearer_to_the_other_than_the_distance_or_farther_than_the_farthest() => Gen.Select(s_shape, s_shape).Sample((left, right) =>
    {
        var found = Distance(left, right);
        var rights = Samples(right).ToList();
        var toRight = Samples(left).Select(point => rights.Min(other => Haversine(point, other))).ToList();

        // Samples on the outlines; one shape inside the other is nearer than its outline.
        Assert.True(found.NearestMeters <= toRight.Min() + 1);
        Assert.True(found.FarthestMeters >= toRight.Max() - Spacing || found.FarthestMeters == 0);
        Assert.True(found.NearestMeters == 0 || found.NearestMeters >= toRight.Min() - Spacing);
    });

    [Fact]
    public void What_lies_in_a_polygon_is_no_distance_from_it()
    {
        var square = Polygon((179, -1), (-179, -1), (-179, 1), (179, 1), (179, -1));

        Assert.Equal(0, Distance(Geometry.Point(180, 0.5), square).NearestMeters);
        Assert.Equal(0, Distance(Geometry.Point(-179.5, 0.5), square).FarthestMeters);
        Assert.Equal(0, Distance(Polygon((179.5, -.5), (-179.5, -.5), (180, .5), (179.5, -.5)), square).FarthestMeters);
        Assert.InRange(Distance(Geometry.Point(178, 0), square).NearestMeters, 110_000, 112_000);
        Assert.InRange(Distance(Geometry.Point(0, 0), square).NearestMeters, 19_000_000, 20_000_000);
    }

    [Fact]
    public void A_polygon_around_the_pole_holds_the_pole()
    {
        var cap = Polygon((0, 80), (90, 80), (180, 80), (-90, 80), (0, 80));

        Assert.Equal(0, Distance(Geometry.Point(45, 89.9), cap).NearestMeters);
        Assert.True(Distance(Geometry.Point(45, 70), cap).NearestMeters > 1_000_000);
    }

    [Fact]
    public void Something_in_a_large_place_may_be_far_from_a_border_that_the_place_touches()
    {
        var border = Line((10, 50), (12, 50));
        var region = Polygon((10, 50), (12, 50), (12, 52), (10, 52), (10, 50));

        var found = Distance(region, border);

        Assert.Equal(0, found.NearestMeters, 0.01);
        Assert.True(found.FarthestMeters > 220_000);
    }

    [Fact]
    public void Lines_that_cross_meet_also_where_no_corner_is_near() =>
        Assert.Equal(0, Distance(Line((0, -10), (0, 10)), Line((-10, 0), (10, 0))).NearestMeters);

    [Theory]
    [InlineData(0.0, 0.0, true)]
    [InlineData(50_000.0, 50_000.0, true)]
    [InlineData(60_000.0, 60_000.0, false)]
    [InlineData(null, 0.0, false)]
    public void Places_are_certainly_apart_by_more_than_both_precisions(double? left, double? right, bool expected) =>
        Assert.Equal(expected, PlaceDistance.AreCertainlyApart(Place(Geometry.Point(0, 0), left), Place(Geometry.Point(1, 0), right)));

    [Fact]
    public void Places_without_a_geometry_or_with_one_that_has_no_shape_are_not_measured()
    {
        Assert.Null(PlaceDistance.Between(Place(null, null), Place(Geometry.Point(0, 0))));
        Assert.Null(PlaceDistance.Between(Place(Line((0, 0), (180, 0))), Place(Geometry.Point(0, 0))));
        Assert.Null(PlaceDistance.Between(Place(Polygon((0, 0), (120, 0), (-120, 0), (0, 0))), Place(Geometry.Point(0, 0))));
        Assert.False(PlaceDistance.AreCertainlyApart(Place(null, null), Place(Geometry.Point(0, 0))));
    }

    private const double Spacing = 6_000;

    private static MeasuredDistance Distance(Geometry left, Geometry right) => PlaceDistance.Between(Place(left), Place(right))!.Value;

    private static Place Place(Geometry? geometry, double? precision = 0) =>
        new() { Id = new EntityId("place"), Name = "place", Geometry = geometry, PrecisionMeters = precision };

    private static Geometry Point(GeoPosition position) => new(GeometryKind.Point, [position]);

    private static Geometry Line(params (double Longitude, double Latitude)[] positions) =>
        new(GeometryKind.LineString, positions.Select(position => new GeoPosition(position.Longitude, position.Latitude)).ToValueList());

    private static Geometry Polygon(params (double Longitude, double Latitude)[] positions) => Line(positions) with { Kind = GeometryKind.Polygon };

    private static GeoPosition At(double longitude, double latitude) => new(longitude > 180 ? longitude - 360 : longitude, latitude);

    private static Geometry Ring(GeoPosition center, double radius, int corners)
    {
        var around = Enumerable.Range(0, corners).Select(corner => Math.SinCos(corner * Math.Tau / corners))
            .Select(angle => new GeoPosition(Wrap(center.Longitude + (radius * angle.Cos)), center.Latitude + (radius * angle.Sin)))
            .ToList();
        return new Geometry(GeometryKind.Polygon, [.. around, around[0]]);
    }

    private static double Wrap(double longitude) => longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;

    private static IEnumerable<GeoPosition> Samples(Geometry shape)
    {
        yield return shape.Positions[0];
        foreach (var (start, end) in shape.Positions.Zip(shape.Positions.Skip(1)))
        {
            var angle = Haversine(start, end) / Radius;
            var steps = (int)Math.Ceiling(angle * Radius / 10_000) + 1;
            for (var step = 1; step <= steps; step++)
            {
                yield return angle == 0 ? start : Between(start, end, angle, (double)step / steps);
            }
        }
    }

    // A part of the way along the great circle.
    private static GeoPosition Between(GeoPosition start, GeoPosition end, double angle, double part)
    {
        var (a, b) = (Math.Sin((1 - part) * angle) / Math.Sin(angle), Math.Sin(part * angle) / Math.Sin(angle));
        var (x1, y1, z1) = Vector(start);
        var (x2, y2, z2) = Vector(end);
        var (x, y, z) = ((a * x1) + (b * x2), (a * y1) + (b * y2), (a * z1) + (b * z2));
        return new GeoPosition(double.RadiansToDegrees(Math.Atan2(y, x)), double.RadiansToDegrees(Math.Atan2(z, Math.Sqrt((x * x) + (y * y)))));
    }

    private static (double X, double Y, double Z) Vector(GeoPosition position)
    {
        var (latitude, longitude) = (double.DegreesToRadians(position.Latitude), double.DegreesToRadians(position.Longitude));
        return (Math.Cos(latitude) * Math.Cos(longitude), Math.Cos(latitude) * Math.Sin(longitude), Math.Sin(latitude));
    }

    private static double Haversine(GeoPosition left, GeoPosition right)
    {
        var latitude = double.DegreesToRadians(right.Latitude - left.Latitude) / 2;
        var longitude = double.DegreesToRadians(right.Longitude - left.Longitude) / 2;
        var half = Math.Pow(Math.Sin(latitude), 2)
            + (Math.Cos(double.DegreesToRadians(left.Latitude)) * Math.Cos(double.DegreesToRadians(right.Latitude)) * Math.Pow(Math.Sin(longitude), 2));
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
