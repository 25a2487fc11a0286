namespace KnowledgeGraph.Queries;

/// <summary>
/// Orders events by the end of their times, so that what is certainly earlier comes first, and honours what is said of their order.
/// </summary>
/// <remarks>
/// A word on the order of two events that is against their times is not honoured, nor are words that lead in a circle. All others also
/// bound times: what comes before something that ended by then has ended by then.
/// </remarks>
internal sealed class EventOrder
{
    private readonly UncertainTime[] _times;
    private readonly List<(int Earlier, int Later, TimeBasis Basis)> _words = [];
    private readonly List<TimeBasis> _notHonoured = [];
    private readonly TimeMoment?[] _earliest;
    private readonly TimeMoment?[] _latest;
    private readonly bool[] _isPlaced;

    public EventOrder(UncertainTime[] times, IEnumerable<(int Earlier, int Later, TimeBasis Basis)> words)
    {
        _times = times;
        _earliest = Array.ConvertAll(times, time => time.Earliest);
        _latest = Array.ConvertAll(times, time => time.Latest);
        foreach (var word in words)
        {
            if (times[word.Earlier].IsCertainlyAfter(times[word.Later]))
            {
                _notHonoured.Add(word.Basis);
            }
            else
            {
                _words.Add(word);
            }
        }

        LeaveOutCircles();
        EndPartsWithTheirWholes();
        Bound();
        _isPlaced = Placed();
        InOrder = Arrange();
    }

    /// <summary>The events in their order, by their place in the given times; undated ones last.</summary>
    public List<int> InOrder { get; }

    public ValueList<TimeBasis> NotHonoured => _notHonoured.ToValueList();

    /// <summary>Whether an event has a time, or is tied by words, perhaps through others, to one that has.</summary>
    public bool IsPlaced(int one) => _isPlaced[one];

    /// <summary>What puts an event after others.</summary>
    public ILookup<int, TimeBasis> Follows => _words.ToLookup(word => word.Later, word => word.Basis);

    private void LeaveOutCircles()
    {
        var groups = OrderCircles.Groups(_times.Length, _words.Select(word => (word.Earlier, word.Later)).ToList());
        _notHonoured.AddRange(_words.Where(word => groups[word.Earlier] == groups[word.Later]).Select(word => word.Basis));
        _words.RemoveAll(word => groups[word.Earlier] == groups[word.Later]);
    }

    // Because a part lies within the whole, one of which no time is known has ended when the whole has.
    private void EndPartsWithTheirWholes()
    {
        var wholes = _words.Where(word => word.Basis.Relationship is { } link && link.Type == KnownRelationships.SubEventOf.Code).ToLookup(word => word.Later, word => word.Earlier);
        foreach (var part in Sorted().Where(one => _times[one].IsUnknown))
        {
            _latest[part] = wholes[part].Min(whole => _latest[whole]);
        }
    }

    private void Bound()
    {
        var sorted = Sorted();
        var after = _words.ToLookup(word => word.Earlier);
        foreach (var one in Enumerable.Reverse(sorted))
        {
            foreach (var word in after[one].ToList())
            {
                if (_latest[word.Later] is not { } latest)
                {
                    continue;
                }

                if (_times[one].Earliest > latest)
                {
                    _words.Remove(word);
                    _notHonoured.Add(word.Basis);
                }
                else if (_latest[one] is not { } mine || latest < mine)
                {
                    _latest[one] = latest;
                }
            }
        }

        var before = _words.ToLookup(word => word.Later);
        foreach (var one in sorted)
        {
            foreach (var earliest in before[one].Select(word => _earliest[word.Earlier]))
            {
                if (earliest is { } bound && (_earliest[one] is not { } mine || bound > mine))
                {
                    _earliest[one] = bound;
                }
            }
        }
    }

    private bool[] Placed()
    {
        var tied = _words.Select(word => (word.Earlier, word.Later)).Concat(_words.Select(word => (word.Later, word.Earlier))).ToLookup(word => word.Item1, word => word.Item2);
        var isPlaced = new bool[_times.Length];
        var open = new Stack<int>(Enumerable.Range(0, _times.Length).Where(one => _earliest[one] is not null || _latest[one] is not null));
        while (open.TryPop(out var one))
        {
            if (!isPlaced[one])
            {
                isPlaced[one] = true;
                foreach (var other in tied[one].Where(other => !isPlaced[other]))
                {
                    open.Push(other);
                }
            }
        }

        return isPlaced;
    }

    private List<int> Arrange()
    {
        var after = _words.ToLookup(word => word.Earlier, word => word.Later);
        var waitsFor = new int[_times.Length];
        foreach (var word in _words)
        {
            waitsFor[word.Later]++;
        }

        var ready = new PriorityQueue<int, (bool IsUndated, long Latest, long Earliest, int Place)>();
        foreach (var one in Enumerable.Range(0, _times.Length).Where(one => waitsFor[one] == 0))
        {
            ready.Enqueue(one, Key(one));
        }

        var order = new List<int>(_times.Length);
        while (ready.TryDequeue(out var one, out _))
        {
            order.Add(one);
            foreach (var later in after[one].Where(later => --waitsFor[later] == 0))
            {
                ready.Enqueue(later, Key(later));
            }
        }

        return order;
    }

    private (bool IsUndated, long Latest, long Earliest, int Place) Key(int one) =>
        (!IsPlaced(one), (_latest[one] ?? TimeMoment.MaxValue).UnixSeconds, (_earliest[one] ?? TimeMoment.MinValue).UnixSeconds, one);

    /// <summary>The events, the earlier by what is said before the later.</summary>
    private List<int> Sorted()
    {
        var next = _words.ToLookup(word => word.Earlier, word => word.Later);
        var waitsFor = new int[_times.Length];
        foreach (var word in _words)
        {
            waitsFor[word.Later]++;
        }

        var sorted = Enumerable.Range(0, _times.Length).Where(one => waitsFor[one] == 0).ToList();
        for (var index = 0; index < sorted.Count; index++)
        {
            sorted.AddRange(next[sorted[index]].Where(one => --waitsFor[one] == 0));
        }

        return sorted;
    }
}
