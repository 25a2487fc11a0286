using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>
/// The ordinals of the relationships at a node, of whatever type, ascending: some that follow one another, and some that lie in groups, each
/// ascending, which are merged while they are read.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct MixedRow
{
    private readonly int _start;
    private readonly int _end;
    private readonly ReadOnlySpan<int> _grouped;

    // Where the groups begin and end, counted from a number that is the first one; empty if there is one group only.
    private readonly ReadOnlySpan<int> _bounds;

    /// <summary>A row that lies there, ascending.</summary>
    public MixedRow(ReadOnlySpan<int> ascending) => _grouped = ascending;

    /// <summary>Those from a start to before an end, and those in the groups.</summary>
    public MixedRow(int start, int end, ReadOnlySpan<int> grouped, ReadOnlySpan<int> bounds)
    {
        _start = start;
        _end = end;
        _grouped = grouped;
        _bounds = bounds.Length > 2 ? bounds : [];
    }

    public int Length => _end - _start + _grouped.Length;

    public bool IsEmpty => Length == 0;

    public Enumerator GetEnumerator() => new(this);

    public int[] ToArray()
    {
        if (_start == _end && _bounds.IsEmpty)
        {
            return _grouped.ToArray();
        }

        var all = new int[Length];
        var count = 0;
        foreach (var relationship in this)
        {
            all[count++] = relationship;
        }

        return all;
    }

    private int[] Sorted()
    {
        var all = new int[Length];
        _grouped.CopyTo(all);
        for (var relationship = _start; relationship < _end; relationship++)
        {
            all[_grouped.Length + relationship - _start] = relationship;
        }

        Array.Sort(all);
        return all;
    }

    internal ref struct Enumerator
    {
        private const int MostGroups = 8;

        // Those that follow one another count as the last group.
        private readonly ReadOnlySpan<int> _grouped;
        private readonly int _groupCount;
        private readonly bool _hasRange;
        private Heads _heads;
        private Heads _ends;

        // The group that is being read: up to where, and up to which ordinal before another one's turn comes.
        private int _group;
        private bool _isInRange;
        private int _at;
        private int _end;
        private int _bound;

        internal Enumerator(MixedRow row)
        {
            _grouped = row._grouped;
            _bound = int.MaxValue;
            _hasRange = row._start < row._end;
            var groups = row._bounds.IsEmpty ? (_grouped.IsEmpty ? 0 : 1) : row._bounds.Length - 1;
            if (groups + (_hasRange ? 1 : 0) > MostGroups)
            {
                _grouped = row.Sorted();
                _hasRange = false;
                groups = 1;
                _end = _grouped.Length;
            }
            else if (groups == 0)
            {
                (_at, _end) = (row._start, row._end);
            }
            else if (groups == 1 && !_hasRange)
            {
                _end = _grouped.Length;
            }
            else
            {
                Mix(row, groups);
            }

            _groupCount = groups + (_hasRange ? 1 : 0);
            _group = _groupCount - 1;
            _isInRange = _hasRange;
        }

        public int Current { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            if (_at < _end)
            {
                var next = _isInRange ? _at : _grouped[_at];
                if (next < _bound)
                {
                    Current = next;
                    _at++;
                    return true;
                }
            }

            return _groupCount > 1 && MoveAcross();
        }

        private void Mix(MixedRow row, int groups)
        {
            for (var group = 0; group < groups; group++)
            {
                _heads[group] = row._bounds.IsEmpty ? 0 : row._bounds[group] - row._bounds[0];
                _ends[group] = row._bounds.IsEmpty ? _grouped.Length : row._bounds[group + 1] - row._bounds[0];
            }

            if (_hasRange)
            {
                (_heads[groups], _ends[groups]) = (row._start, row._end);
            }

            // So that the first step looks for the group to begin with.
            _bound = int.MinValue;
            var last = _hasRange ? groups : groups - 1;
            (_at, _end) = (_heads[last], _ends[last]);
        }

        private readonly bool IsRange(int group) => _hasRange && group == _groupCount - 1;

        // Goes on in the group with the least ordinal, up to the least of the others.
        private bool MoveAcross()
        {
            _heads[_group] = _at;
            var least = int.MaxValue;
            _bound = int.MaxValue;
            for (var group = 0; group < _groupCount; group++)
            {
                if (_heads[group] == _ends[group])
                {
                    continue;
                }

                var head = IsRange(group) ? _heads[group] : _grouped[_heads[group]];
                if (head < least)
                {
                    (_bound, least, _group) = (least, head, group);
                }
                else if (head < _bound)
                {
                    _bound = head;
                }
            }

            if (least == int.MaxValue)
            {
                return false;
            }

            _isInRange = IsRange(_group);
            (_at, _end) = (_heads[_group] + 1, _ends[_group]);
            Current = least;
            return true;
        }

        [InlineArray(MostGroups)]
        private struct Heads
        {
            private int _first;
        }
    }
}
