namespace KnowledgeGraph.Queries;

/// <summary>The shorter great-circle arc between two points that are not opposite each other.</summary>
internal readonly struct SphericalArc
{
    // Below this the ends are one point as far as doubles can tell: some micrometres on the ground.
    private const double Tiny = 1e-12;

    private readonly SphericalPoint _start;
    private readonly SphericalPoint _end;
    private readonly SphericalPoint _pole;
    private readonly bool _isPoint;

    public SphericalArc(SphericalPoint start, SphericalPoint end)
    {
        _start = start;
        _end = end;
        var pole = start.Cross(end);
        _isPoint = pole.Length < Tiny;
        _pole = _isPoint ? default : pole.Normalized();
    }

    /// <summary>The point of the arc that is nearest to a point.</summary>
    public SphericalPoint Nearest(SphericalPoint point)
    {
        if (!_isPoint)
        {
            var foot = point + (_pole * -point.Dot(_pole));
            if (foot.Length > Tiny && Spans(foot))
            {
                return foot.Normalized();
            }
        }

        return point.AngleTo(_start) <= point.AngleTo(_end) ? _start : _end;
    }

    public double AngleTo(SphericalPoint point) => point.AngleTo(Nearest(point));

    /// <summary>The angle between two arcs: zero if they cross; else an end of one is the nearest, because two great circles have no other minimum.</summary>
    public double AngleTo(SphericalArc other) =>
        Crosses(other)
            ? 0
            : Math.Min(Math.Min(AngleTo(other._start), AngleTo(other._end)), Math.Min(other.AngleTo(_start), other.AngleTo(_end)));

    private bool Crosses(SphericalArc other)
    {
        if (_isPoint || other._isPoint)
        {
            return false;
        }

        var crossing = _pole.Cross(other._pole);
        var opposite = crossing * -1;
        return (Spans(crossing) && other.Spans(crossing)) || (Spans(opposite) && other.Spans(opposite));
    }

    // For a point of the great circle only.
    private bool Spans(SphericalPoint point) => _start.Cross(point).Dot(_pole) >= 0 && point.Cross(_end).Dot(_pole) >= 0;
}
