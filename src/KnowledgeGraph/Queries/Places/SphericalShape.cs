namespace KnowledgeGraph.Queries;

/// <summary>A point, a line or a polygon on the sphere, its positions joined by the shorter great-circle arcs.</summary>
internal sealed class SphericalShape
{
    private const double Tiny = 1e-9;

    private readonly SphericalPoint[] _points;
    private readonly SphericalArc[] _arcs;

    // What a polygon encloses is the side of its ring that lies in this half of the sphere; null for points and lines.
    private readonly SphericalPoint? _middle;

    private SphericalShape(SphericalPoint[] points, SphericalArc[] arcs, SphericalPoint? middle)
    {
        _points = points;
        _arcs = arcs;
        _middle = middle;
    }

    /// <summary>
    /// The shape of a geometry; null where there is none, where two positions in a row are opposite each other, so that no
    /// arc between them is the shorter one, and for a ring that does not fit into half of the sphere, because it has no inside.
    /// </summary>
    public static SphericalShape? Of(Geometry? geometry)
    {
        if (geometry is null)
        {
            return null;
        }

        var points = geometry.Positions.Select(SphericalPoint.Of).ToArray();
        var arcs = new SphericalArc[points.Length - 1];
        for (var i = 0; i < arcs.Length; i++)
        {
            if ((points[i] + points[i + 1]).Length < Tiny)
            {
                return null;
            }

            arcs[i] = new SphericalArc(points[i], points[i + 1]);
        }

        if (geometry.Kind != GeometryKind.Polygon)
        {
            return new SphericalShape(points, arcs, null);
        }

        var sum = points.Skip(1).Aggregate(default(SphericalPoint), (all, point) => all + point);
        if (sum.Length < Tiny)
        {
            return null;
        }

        var middle = sum.Normalized();
        return points.All(point => point.Dot(middle) > Tiny) ? new SphericalShape(points, arcs, middle) : null;
    }

    /// <summary>The angle between the nearest points of two shapes; zero if they touch or one lies in the other.</summary>
    public double AngleTo(SphericalShape other)
    {
        if (Encloses(other._points[0]) || other.Encloses(_points[0]))
        {
            return 0;
        }

        if (other._arcs.Length == 0)
        {
            return AngleTo(other._points[0]);
        }

        var nearest = double.PositiveInfinity;
        foreach (var arc in other._arcs)
        {
            nearest = Math.Min(nearest, _arcs.Length == 0 ? arc.AngleTo(_points[0]) : _arcs.Min(own => own.AngleTo(arc)));
            if (nearest == 0)
            {
                break;
            }
        }

        return nearest;
    }

    /// <summary>
    /// An angle beyond which no point of this shape is from the other one. It is the least that shows for sure: what lies in a
    /// circle of less than half of the sphere around one point of the other, lies there whole if its corners do.
    /// </summary>
    public double FarthestFrom(SphericalShape other)
    {
        if (_arcs.Length == 0)
        {
            return AngleTo(other);
        }

        if (other.EnclosesWhole(this))
        {
            return 0;
        }

        var farthest = _points.Select(other.Nearest).Concat(other._points).Min(center => _points.Max(center.AngleTo));
        return farthest < Math.PI / 2 ? farthest : Math.PI;
    }

    private double AngleTo(SphericalPoint point) =>
        _arcs.Length == 0 ? _points[0].AngleTo(point) : _arcs.Min(arc => arc.AngleTo(point));

    private SphericalPoint Nearest(SphericalPoint point)
    {
        if (Encloses(point))
        {
            return point;
        }

        return _arcs.Length == 0 ? _points[0] : _arcs.Select(arc => arc.Nearest(point)).MinBy(point.AngleTo);
    }

    private bool EnclosesWhole(SphericalShape other) =>
        other._points.All(Encloses) && !other._arcs.Any(arc => _arcs.Any(own => own.AngleTo(arc) == 0));

    /// <summary>
    /// Whether a polygon has a point inside, by counting the sides that a ray from it crosses in the flat picture seen from the
    /// middle of the sphere, in which great circles are straight.
    /// </summary>
    private bool Encloses(SphericalPoint point)
    {
        if (_middle is not { } middle || point.Dot(middle) <= Tiny)
        {
            return false;
        }

        var east = middle.Cross(Math.Abs(middle.Z) < 0.9 ? new SphericalPoint(0, 0, 1) : new SphericalPoint(1, 0, 0)).Normalized();
        var north = middle.Cross(east);
        var (x, y) = Flat(point);
        var isInside = false;
        for (var i = 0; i < _arcs.Length; i++)
        {
            var (x1, y1) = Flat(_points[i]);
            var (x2, y2) = Flat(_points[i + 1]);
            if ((y1 > y) != (y2 > y) && x < ((x2 - x1) * (y - y1) / (y2 - y1)) + x1)
            {
                isInside = !isInside;
            }
        }

        return isInside;

        (double X, double Y) Flat(SphericalPoint seen) => (seen.Dot(east) / seen.Dot(middle), seen.Dot(north) / seen.Dot(middle));
    }
}
