using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>
/// Tells of long lists of keys in which chunks of 64 each key is, a bit for each chunk, so that looking for a rare one costs what there is
/// of it and not the list. Lists of one chunk are not in it.
/// </summary>
internal sealed class KeyChunks
{
    private const int BitsInWord = 64;

    private readonly List<int> _lists = [];
    private readonly List<int> _firstKeys = [0];
    private readonly List<byte> _keys = [];
    private readonly List<int> _starts = [0];
    private readonly List<ulong> _chunks = [];
    private readonly List<byte> _keysOfList = [];
    private readonly int[] _numberOfKey = new int[byte.MaxValue + 1];

    /// <summary>How many lists are in it.</summary>
    public int Count => _lists.Count;

    public long Bytes =>
        ((_lists.Capacity + _firstKeys.Capacity + _starts.Capacity) * (long)sizeof(int)) + _keys.Capacity + (_chunks.Capacity * (long)sizeof(ulong));

    /// <summary>Whether a list is in it if it has so many keys.</summary>
    public static bool IsLong(int keys) => keys > KeyMatches.ChunkLength;

    /// <summary>Takes up a long list, of a number higher than those before.</summary>
    public void Add(int list, ReadOnlySpan<byte> keys)
    {
        _keysOfList.Clear();
        _numberOfKey.AsSpan().Fill(-1);
        foreach (var key in keys)
        {
            if (_numberOfKey[key] < 0)
            {
                _numberOfKey[key] = _keysOfList.Count;
                _keysOfList.Add(key);
            }
        }

        var words = ((keys.Length - 1) / (KeyMatches.ChunkLength * BitsInWord)) + 1;
        var first = _chunks.Count;
        CollectionsMarshal.SetCount(_chunks, checked(first + (_keysOfList.Count * words)));
        var chunks = CollectionsMarshal.AsSpan(_chunks)[first..];
        chunks.Clear();
        for (var at = 0; at < keys.Length; at++)
        {
            var chunk = at / KeyMatches.ChunkLength;
            chunks[(_numberOfKey[keys[at]] * words) + (chunk / BitsInWord)] |= 1UL << chunk;
        }

        foreach (var key in _keysOfList)
        {
            _keys.Add(key);
            _starts.Add(_starts[^1] + words);
        }

        _lists.Add(list);
        _firstKeys.Add(_keys.Count);
    }

    /// <summary>Gives back the room that was kept for more.</summary>
    public void Close()
    {
        _lists.TrimExcess();
        _firstKeys.TrimExcess();
        _keys.TrimExcess();
        _starts.TrimExcess();
        _chunks.TrimExcess();
    }

    /// <summary>The chunks of a long list that have a key, a bit for each; empty if the key is not in the list.</summary>
    public ReadOnlySpan<ulong> At(int list, byte key)
    {
        var place = _lists.BinarySearch(list);
        var found = _keys.IndexOf(key, _firstKeys[place], _firstKeys[place + 1] - _firstKeys[place]);
        return found < 0 ? [] : CollectionsMarshal.AsSpan(_chunks)[_starts[found].._starts[found + 1]];
    }
}
