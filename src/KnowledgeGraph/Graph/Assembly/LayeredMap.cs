using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>A dictionary that is filled once, and of which larger ones are made that share it.</summary>
/// <typeparam name="TKey">The sort of key.</typeparam>
/// <typeparam name="TValue">The sort of value.</typeparam>
internal sealed class LayeredMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    private readonly IReadOnlyDictionary<TKey, TValue> _ground;
    private readonly Dictionary<TKey, TValue>? _open;
    private ImmutableDictionary<TKey, TValue> _above = ImmutableDictionary<TKey, TValue>.Empty;

    public LayeredMap()
    {
        _open = [];
        _ground = _open;
    }

    /// <summary>One with the content of another dictionary, to which more can be added.</summary>
    public LayeredMap(IReadOnlyDictionary<TKey, TValue> ground) => _ground = ground;

    public int Count => _ground.Count + _above.Count;

    public IEnumerable<TKey> Keys => _ground.Keys.Concat(_above.Keys);

    public IEnumerable<TValue> Values => _ground.Values.Concat(_above.Values);

    public TValue this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no '{key}'.");

    /// <summary>One with the same content to which more can be added; this one must not be changed any more.</summary>
    public LayeredMap<TKey, TValue> Branch() => new(_ground) { _above = _above };

    public void EnsureCapacity(int capacity) => _open?.EnsureCapacity(capacity);

    public void Add(TKey key, TValue value)
    {
        if (_open is not null)
        {
            _open.Add(key, value);
        }
        else
        {
            _above = _above.Add(key, value);
        }
    }

    /// <summary>Adds or replaces; only before anything was made of it.</summary>
    public void Set(TKey key, TValue value) => Open()[key] = value;

    /// <summary>Removes; only before anything was made of it.</summary>
    public void Remove(TKey key) => Open().Remove(key);

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    // What was there first is asked for most.
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) =>
        _ground.TryGetValue(key, out value) || (!_above.IsEmpty && _above.TryGetValue(key, out value));

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _ground.Concat(_above).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<TKey, TValue> Open() => _open ?? throw new InvalidOperationException("What larger maps share is only added to.");
}
