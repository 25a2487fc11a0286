namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>What a row has to reach, as a ratio of ours and theirs.</summary>
internal sealed record Goal
{
    private readonly double _times;
    private readonly bool _isLimit;
    private readonly double? _most;
    private readonly Unit? _unit;

    private Goal(double times, bool isLimit, double? most, Unit? unit)
    {
        _times = times;
        _isLimit = isLimit;
        _most = most;
        _unit = unit;
    }

    /// <summary>Theirs is at least so many times ours; for times, ours is so many times faster.</summary>
    public static Goal Faster(double times) => new(times, isLimit: false, most: null, unit: null);

    /// <summary>Ours is at most so many times theirs.</summary>
    public static Goal AtMost(double times) => new(times, isLimit: true, most: null, unit: null);

    /// <summary>And ours is at most so much.</summary>
    public Goal Within(double most, Unit unit) => new(_times, _isLimit, most, unit);

    /// <summary>The ratio that the goal speaks of.</summary>
    public double RatioOf(double ours, double theirs) => _isLimit ? ours / theirs : theirs / ours;

    /// <summary>Whether it was reached.</summary>
    public bool IsMetBy(double ours, double theirs)
    {
        var ratio = RatioOf(ours, theirs);
        return (_isLimit ? ratio <= _times : ratio >= _times) && (_most is not { } most || ours <= most);
    }

    /// <summary>Such as <c>100x faster</c> or <c>at most 1.5x</c>.</summary>
    public override string ToString()
    {
        var ratio = _isLimit ? $"at most {_times}x" : _times > 1 ? $"{_times}x faster" : _times < 1 ? $"{_times} of its speed" : "as fast";
        return _most is { } most ? $"{ratio}, at most {_unit!.Text(most)}" : ratio;
    }
}
