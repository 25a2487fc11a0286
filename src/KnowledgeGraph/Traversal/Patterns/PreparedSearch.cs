namespace KnowledgeGraph.Traversal;

/// <summary>
/// Goes through the paths that fit a pattern whose steps are laid out, from given first nodes on. It is used again and again, and what it handed
/// out stays as it is: there is only ever more of it.
/// </summary>
internal sealed class PreparedSearch
{
    private const int SmallestBlock = 256;
    private const int LargestBlock = 8192;
    private const int LooksAtOnce = 256;

    // Because who stops soon shall not have paid for many.
    private const int MatchesAtOnce = 32;

    private readonly PatternPlan _plan;
    private readonly PatternRows[] _rows;
    private readonly bool[] _asks;
    private readonly bool _asksFirst;
    private readonly int[] _next;
    private readonly int[] _end;

    // The nodes of the path, then its relationships: what a match is.
    private readonly int[] _match;
    private readonly int _nodeCount;
    private int[] _roots = [];
    private int _nextRoot;
    private int _depth;
    private WalkMeter? _meter;
    private int _looksLeft;
    private int _blockUsed;

    // How many matches lie in the block after the one that was handed out last.
    private int _ready;

    public PreparedSearch(PatternPlan plan, PatternRows[] rows)
    {
        _plan = plan;
        _rows = rows;
        _nodeCount = plan.Nodes.Length;
        _asksFirst = !plan.Nodes[0].AdmitsAll(NodeChecks.None);
        _asks = Array.ConvertAll(plan.Steps, step => step.MayMeetItself || step.Onward.Along is not null);
        for (var step = 0; step < _asks.Length; step++)
        {
            _asks[step] |= !plan.Nodes[step + 1].AdmitsAll(NodeChecks.None);
        }

        _next = new int[rows.Length];
        _end = new int[rows.Length];
        _match = new int[_nodeCount + rows.Length];
    }

    /// <summary>Counts how often it was begun, so that who has gone through with it can tell.</summary>
    public int Uses { get; private set; }

    /// <summary>Where the numbers of the match are: its nodes, then its relationships.</summary>
    public int[] Block { get; private set; } = [];

    /// <summary>Where in the block the match begins.</summary>
    public int Start { get; private set; }

    /// <summary>Begins with one first node.</summary>
    public void BeginFrom(int root, WalkMeter? meter)
    {
        Begin([], meter);
        Enter(root);
    }

    /// <summary>Begins with first nodes one after the other.</summary>
    public void Begin(int[] roots, WalkMeter? meter)
    {
        Uses++;
        _meter = meter;
        StandBefore(roots);
    }

    /// <summary>Goes on to the next match.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public bool MoveNext()
    {
        if (_ready == 0)
        {
            return Search();
        }

        _ready--;
        Start += _match.Length;
        return true;
    }

    private bool Search()
    {
        var last = _rows.Length - 1;
        while (true)
        {
            var step = _depth;
            if (step < 0)
            {
                if (_nextRoot == _roots.Length || (--_looksLeft < 0 && !MayLook()))
                {
                    return false;
                }

                Enter(_roots[_nextRoot++]);
                continue;
            }

            var at = _next[step];
            if (at == _end[step])
            {
                _depth--;
                continue;
            }

            if (--_looksLeft < 0 && !MayLook())
            {
                return false;
            }

            if (step == last && !_asks[step])
            {
                KeepRow(at);
                return true;
            }

            _next[step] = at + 1;
            var cell = _rows[step].Cells[at];
            if (_asks[step] && !Fits(step, cell))
            {
                continue;
            }

            _match[step + 1] = cell.Other;
            _match[_nodeCount + step] = cell.Relationship;
            if (step == last)
            {
                _match.CopyTo(Room(count: 1));
                return true;
            }

            Push(step + 1, cell.Other);
        }
    }

    private void Enter(int root)
    {
        if (!_asksFirst || _plan.Nodes[0].Admits(root, NodeChecks.None))
        {
            _match[0] = root;
            Push(0, root);
        }
    }

    private void Push(int step, int node)
    {
        var starts = _rows[step].Starts;
        _next[step] = starts[node];
        _end[step] = starts[node + 1];
        _depth = step;
    }

    private bool Fits(int step, PatternCell cell) =>
        (!_plan.Steps[step].MayMeetItself || !_match.AsSpan(_nodeCount, step).Contains(cell.Relationship))
        && (_plan.Steps[step].Onward.Along is not { } along || along(_plan.Graph.Index.RelationshipAt(cell.Relationship)))
        && _plan.Nodes[step + 1].Admits(cell.Other, NodeChecks.None);

    private bool MayLook()
    {
        _looksLeft = (_meter?.Grant(LooksAtOnce) ?? int.MaxValue) - 1;
        if (_looksLeft >= 0)
        {
            return true;
        }

        // Because a search that was cut goes no further. It is the same use all the same, so that it is given back at its end.
        StandBefore([]);
        return false;
    }

    private void StandBefore(int[] roots)
    {
        _roots = roots;
        _nextRoot = 0;
        _depth = -1;
        _looksLeft = 0;
        _ready = 0;
    }

    // Keeps as many matches as there are cells of the last step, which differ in the last node and the last relationship only.
    private void KeepRow(int at)
    {
        var last = _rows.Length - 1;
        var more = Math.Min(Math.Min(_end[last] - at, MatchesAtOnce) - 1, _looksLeft);
        var cells = _rows[last].Cells.AsSpan(at, more + 1);
        _looksLeft -= more;
        _ready = more;
        _next[last] = at + cells.Length;
        var match = _match.AsSpan();
        var room = Room(cells.Length);
        foreach (var cell in cells)
        {
            match[_nodeCount - 1] = cell.Other;
            match[^1] = cell.Relationship;

            // Because they are few, copying them one by one takes less time than a call.
            for (var place = 0; place < match.Length; place++)
            {
                room[place] = match[place];
            }

            room = room[match.Length..];
        }
    }

    // Room for matches, of which the first one is handed out next. What lies in a block is never written again.
    private Span<int> Room(int count)
    {
        var length = count * _match.Length;
        if (Block.Length - _blockUsed < length)
        {
            Block = GC.AllocateUninitializedArray<int>(Math.Max(length, Math.Clamp(2 * Block.Length, SmallestBlock, LargestBlock)));
            _blockUsed = 0;
        }

        Start = _blockUsed;
        _blockUsed += length;
        return Block.AsSpan(Start, length);
    }
}
