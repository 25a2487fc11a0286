namespace KnowledgeGraph.Traversal;

/// <summary>Finds the paths of a plan one after the other: depth first, with a frame for each relationship of the path instead of recursion.</summary>
/// <remarks>
/// A match is a few numbers in a block that it shares with its neighbors: the nodes at the places of the pattern; if a step may be repeated, how many relationships
/// the path has after each step; its relationships.
/// </remarks>
internal sealed class PathSearch
{
    private const int SmallestBlock = 64;
    private const int LargestBlock = 4096;

    // Because looking through a short path is quicker than a set.
    private const int LongestPathLookedThrough = 32;

    private readonly PatternPlan _plan;
    private readonly RowReader _reader;
    private readonly BeginningNodes _beginning;
    private readonly PatternLayer[] _layers;
    private readonly List<SearchFrame> _frames = [];
    private readonly int[] _nodes;
    private readonly int[] _ends;
    private readonly HashSet<int>? _usedRelationships;
    private int[] _path = new int[8];
    private int _depth;
    private int _nextRoot;
    private bool _isPrepared;
    private int _blockUsed;

    public PathSearch(PatternPlan plan, WalkMeter meter)
    {
        _plan = plan;
        _reader = new RowReader(plan.Graph.Index, meter);
        _beginning = new BeginningNodes(plan, _reader);
        _layers = new PatternLayer[plan.Pivot == 0 ? 0 : plan.Pivot + 1];
        _nodes = new int[plan.Nodes.Length];
        _ends = new int[plan.Steps.Length];
        _usedRelationships = Array.Exists(plan.Steps, step => step.Most > LongestPathLookedThrough) ? [] : null;
    }

    /// <summary>The block in which the match found last stands.</summary>
    public int[] Block { get; private set; } = [];

    /// <summary>Where in the block it begins.</summary>
    public int Start { get; private set; }

    /// <summary>Goes on to the next match.</summary>
    /// <returns>False if there is none, or the budget does not go further.</returns>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public bool MoveNext()
    {
        Prepare();
        while (true)
        {
            if (_depth == 0)
            {
                if (!BeginAnew())
                {
                    return false;
                }

                if (_plan.Steps.Length == 0)
                {
                    Keep();
                    return true;
                }
            }
            else if (TryNext(_frames[_depth - 1]))
            {
                return true;
            }
        }
    }

    private void Prepare()
    {
        if (_isPrepared)
        {
            return;
        }

        _isPrepared = true;
        if (_plan.Pivot == 0)
        {
            return;
        }

        _layers[_plan.Pivot] = PatternLayer.Of(_beginning);
        for (var place = _plan.Pivot - 1; place >= 0; place--)
        {
            _layers[place] = PatternLayer.Before(_plan.Steps[place], _plan.Nodes[place], _layers[place + 1], _reader);
        }
    }

    private bool BeginAnew()
    {
        var root = _plan.Pivot == 0
            ? _beginning.Next()
            : _nextRoot < _layers[0].Nodes.Length ? _layers[0].Nodes[_nextRoot++] : -1;
        if (root < 0)
        {
            return false;
        }

        _nodes[0] = root;
        if (_plan.Steps.Length > 0)
        {
            Push(step: 0, times: 1, root, place: _nextRoot - 1);
        }

        return true;
    }

    // Tries what a frame has left, and says whether that made a match.
    private bool TryNext(SearchFrame frame)
    {
        var step = _plan.Steps[frame.Step];
        if (frame.IsToBeRepeated)
        {
            frame.IsToBeRepeated = false;
            Push(frame.Step, frame.Times + 1, frame.Others[frame.Next - 1], place: 0);
            return false;
        }

        if (frame.Next == frame.End ? !ReadMore(frame, step) : frame.Layer is not null && !_reader.MayLook())
        {
            Pop();
            return false;
        }

        var tried = frame.Next++;
        var other = frame.Others[tried];
        if (!Use(frame.Relationships[tried], step))
        {
            return false;
        }

        var goesOn = step.IsRepeated && frame.MayGoOn[tried];
        if (step.IsRepeated && !frame.MayEnd[tried])
        {
            frame.IsToBeRepeated = goesOn;
            return false;
        }

        frame.IsToBeRepeated = goesOn;
        _nodes[frame.Step + 1] = other;
        _ends[frame.Step] = _depth;
        if (frame.Step + 1 == _plan.Steps.Length)
        {
            Keep();
            return true;
        }

        Push(frame.Step + 1, times: 1, other, PlaceOf(frame, tried, other));
        return false;
    }

    // Where a node stands in the layer of the next place, if that has one that leads on.
    private int PlaceOf(SearchFrame frame, int tried, int other)
    {
        if (frame.Step + 1 >= _plan.Pivot)
        {
            return 0;
        }

        return frame.Layer is { } layer ? layer.Places[tried] : _layers[frame.Step + 1].PlaceOf(other);
    }

    private void Push(int step, int times, int node, int place)
    {
        if (_depth == _frames.Count)
        {
            _frames.Add(new SearchFrame());
        }

        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, 2 * _path.Length);
        }

        var frame = _frames[_depth];
        _path[_depth++] = -1;
        if (step < _plan.Pivot && _layers[step].Distances is null)
        {
            frame.Take(step, node, _layers[step], place);
        }
        else
        {
            frame.Read(step, times, node, _plan.Steps[step].IsRepeated);
        }
    }

    private void Pop()
    {
        _depth--;
        _usedRelationships?.Remove(_path[_depth]);
    }

    // Puts a relationship at the end of the path, unless it is in it already.
    private bool Use(int relationship, PlannedStep step)
    {
        ref var last = ref _path[_depth - 1];
        if (_usedRelationships is null)
        {
            last = relationship;
            return !step.MayMeetItself || !_path.AsSpan(0, _depth - 1).Contains(relationship);
        }

        _usedRelationships.Remove(last);
        last = -1;
        if (!_usedRelationships.Add(relationship))
        {
            return false;
        }

        last = relationship;
        return true;
    }

    private bool ReadMore(SearchFrame frame, PlannedStep step)
    {
        if (frame.Layer is not null)
        {
            return false;
        }

        while (_reader.Read(step.Onward, frame.Node, ref frame.Cursor, frame.Relationships, frame.Others) is var count and > 0)
        {
            frame.Next = 0;
            frame.End = step.IsRepeated ? Mark(frame, step, count) : Admitted(frame, count);
            if (frame.End > 0)
            {
                return true;
            }
        }

        return false;
    }

    private int Admitted(SearchFrame frame, int count)
    {
        var node = _plan.Nodes[frame.Step + 1];
        if (node.AdmitsAll(node.FromLeft))
        {
            return count;
        }

        var kept = 0;
        for (var read = 0; read < count; read++)
        {
            if (node.Admits(frame.Others[read], node.FromLeft))
            {
                frame.Relationships[kept] = frame.Relationships[read];
                frame.Others[kept++] = frame.Others[read];
            }
        }

        return kept;
    }

    // Of a repeated step, finds out where it may end and where it may go on.
    private int Mark(SearchFrame frame, PlannedStep step, int count)
    {
        var node = _plan.Nodes[frame.Step + 1];
        var next = frame.Step < _plan.Pivot ? _layers[frame.Step + 1] : null;
        var distances = frame.Step < _plan.Pivot ? _layers[frame.Step].Distances : null;
        var left = step.Most - frame.Times;
        for (var read = 0; read < count; read++)
        {
            var other = frame.Others[read];
            frame.MayEnd[read] = frame.Times >= step.Least && (next is null ? node.Admits(other, node.FromLeft) : next.PlaceOf(other) >= 0);
            frame.MayGoOn[read] = left > 0 && (distances is null || (distances.TryGetValue(other, out var distance) && distance <= left));
        }

        return count;
    }

    private void Keep()
    {
        var length = _nodes.Length + (_plan.HasRepetition ? _ends.Length : 0) + _depth;
        if (Block.Length - _blockUsed < length)
        {
            Block = new int[Math.Max(length, Math.Clamp(2 * Block.Length, SmallestBlock, LargestBlock))];
            _blockUsed = 0;
        }

        Start = _blockUsed;
        _blockUsed += length;
        var match = Block.AsSpan(Start, length);
        _nodes.CopyTo(match);
        match = match[_nodes.Length..];
        if (_plan.HasRepetition)
        {
            _ends.CopyTo(match);
            match = match[_ends.Length..];
        }

        _path.AsSpan(0, _depth).CopyTo(match);
    }
}
