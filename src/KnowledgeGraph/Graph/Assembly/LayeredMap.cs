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
    private readonly Dictionary<TKey, TValue> _ground;
    private readonly bool _isGround;
    private ImmutableDictionary<TKey, TValue> _above = ImmutableDictionary<TKey, TValue>.Empty;

    public LayeredMap()
        : this([], isGround: true)
    {
    }

    private LayeredMap(Dictionary<TKey, TValue> ground, bool isGround)
    {
        _ground = ground;
        _isGround = isGround;
    }

    public int Count => _ground.Count + _above.Count;

    public IEnumerable<TKey> Keys => _ground.Keys.Concat(_above.Keys);

    public IEnumerable<TValue> Values => _ground.Values.Concat(_above.Values);

    public TValue this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no '{key}'.");

    /// <summary>One with the same content to which more can be added; this one must not be changed any more.</summary>
    public LayeredMap<TKey, TValue> Branch() => new(_ground, isGround: false) { _above = _above };

    public void EnsureCapacity(int capacity) => _ground.EnsureCapacity(capacity);

    public void Add(TKey key, TValue value)
    {
        if (_isGround)
        {
            _ground.Add(key, value);
        }
        else
        {
            _above = _above.Add(key, value);
        }
    }

    /// <summary>Adds or replaces; only before anything was made of it.</summary>
    public void Set(TKey key, TValue value)
    {
        ThrowIfShared();
        _ground[key] = value;
    }

    /// <summary>Removes; only before anything was made of it.</summary>
    public void Remove(TKey key)
    {
        ThrowIfShared();
        _ground.Remove(key);
    }

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    // What was there first is asked for most.
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) =>
        _ground.TryGetValue(key, out value) || (!_above.IsEmpty && _above.TryGetValue(key, out value));

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _ground.Concat(_above).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void ThrowIfShared()
    {
        if (!_isGround)
        {
            throw new InvalidOperationException("What larger maps share is only added to.");
        }
    }
}
