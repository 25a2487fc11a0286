using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>
/// The ordinals of relationships at a node that are of one type, or lead from statements of one act, ascending. Some lie side by side as
/// they are; of others every one at the node is gone through by a byte that tells which belong to the row, 64 at once.
/// </summary>
/// <remarks>
/// A place in a row is a number that only the row understands: 0 is its beginning, and <see cref="Enumerator.Place"/> is where to go on.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct RelationshipRow
{
    // The row is the first ones that lie there, then those with the key, then the rest of those that lie there.
    private readonly ReadOnlySpan<int> _lying;
    private readonly int _first;
    private readonly ReadOnlySpan<byte> _keys;
    private readonly byte _key;

    // Where they have keys: the chunks to look into, empty if there is one only; and the ordinals, if they do not follow one another.
    private readonly ReadOnlySpan<ulong> _chunks;
    private readonly ReadOnlySpan<int> _keyed;
    private readonly int _start;

    /// <summary>A row that lies there.</summary>
    public RelationshipRow(ReadOnlySpan<int> lying)
    {
        _lying = lying;
        _first = lying.Length;
    }

    /// <summary>Those among ordinals that have a key.</summary>
    public RelationshipRow(ReadOnlySpan<int> keyed, ReadOnlySpan<byte> keys, byte key, ReadOnlySpan<ulong> chunks)
    {
        _keyed = keyed;
        _keys = keys;
        _key = key;
        _chunks = chunks;
    }

    /// <summary>Those among ordinals that follow one another that have a key, and others that lie there.</summary>
    public RelationshipRow(int start, ReadOnlySpan<byte> keys, byte key, ReadOnlySpan<ulong> chunks, ReadOnlySpan<int> lying)
    {
        _start = start;
        _keys = keys;
        _key = key;
        _chunks = chunks;
        _lying = lying;
        _first = lying.IsEmpty || lying[^1] < start ? lying.Length : ~lying.BinarySearch(start);
    }

    /// <summary>How many there are; costs a look at the keys, where there are keys.</summary>
    public int Length => _lying.Length + (_keys.IsEmpty ? 0 : _keys.Count(_key));

    public bool IsEmpty => _lying.IsEmpty && (_keys.IsEmpty || !_keys.Contains(_key));

    public Enumerator GetEnumerator() => new(this, 0);

    /// <summary>Reads on from a place.</summary>
    public Enumerator From(int place) => new(this, place);

    public int[] ToArray()
    {
        if (_keys.IsEmpty)
        {
            return _lying.ToArray();
        }

        var all = new int[Length];
        var count = 0;
        foreach (var relationship in this)
        {
            all[count++] = relationship;
        }

        return all;
    }

    internal ref struct Enumerator
    {
        private readonly RelationshipRow _row;

        // The place to go on from once there is nothing left of the chunk, and where the chunk begins among the keys.
        private int _next;
        private int _chunk;
        private ulong _left;

        internal Enumerator(RelationshipRow row, int place)
        {
            _row = row;
            _next = place;
        }

        public int Current { get; private set; }

        /// <summary>The place after the relationship that was read last.</summary>
        public readonly int Place => _left == 0 ? _next : _row._first + _chunk + BitOperations.TrailingZeroCount(_left);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            if (_left == 0 && _next < _row._first)
            {
                Current = _row._lying[_next++];
                return true;
            }

            return MoveOn();
        }

        private bool MoveOn()
        {
            while (_left == 0)
            {
                var at = _next - _row._first;
                if (at < 0)
                {
                    Current = _row._lying[_next++];
                    return true;
                }

                if (at >= _row._keys.Length)
                {
                    return MoveAlongRest(at - _row._keys.Length + _row._first);
                }

                Look(at);
            }

            var found = _chunk + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            Current = _row._keyed.IsEmpty ? _row._start + found : _row._keyed[found];
            return true;
        }

        private bool MoveAlongRest(int at)
        {
            if (at >= _row._lying.Length)
            {
                return false;
            }

            Current = _row._lying[at];
            _next++;
            return true;
        }

        // Finds those with the key in the chunk of a place, or in the next one that has any.
        private void Look(int at)
        {
            var number = at / KeyMatches.ChunkLength;
            var chunk = _row._chunks.IsEmpty ? number : NextChunk(number);
            if (chunk < 0)
            {
                _next = _row._first + _row._keys.Length;
                return;
            }

            _chunk = chunk * KeyMatches.ChunkLength;
            var end = Math.Min(_chunk + KeyMatches.ChunkLength, _row._keys.Length);
            var matches = KeyMatches.In(_row._keys[_chunk..end], _row._key);
            _left = at > _chunk ? matches & (ulong.MaxValue << (at - _chunk)) : matches;
            _next = _row._first + end;
        }

        private readonly int NextChunk(int from)
        {
            var word = from / KeyMatches.ChunkLength;
            var bits = _row._chunks[word] & (ulong.MaxValue << from);
            while (bits == 0)
            {
                if (++word == _row._chunks.Length)
                {
                    return -1;
                }

                bits = _row._chunks[word];
            }

            return (word * KeyMatches.ChunkLength) + BitOperations.TrailingZeroCount(bits);
        }
    }
}
