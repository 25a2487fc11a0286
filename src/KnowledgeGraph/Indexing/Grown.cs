using System.Collections;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>A list that does not change, and of which a longer one is made without a copy of what both begin with.</summary>
/// <remarks>
/// The first that is made longer goes on in the same array; whoever makes the same list longer a second time gets an array of his own.
/// A list never looks beyond its own end, so it may be read from any thread while another is made longer.
/// </remarks>
/// <typeparam name="T">The sort of item.</typeparam>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Grown<T> : IReadOnlyList<T>
{
    private const int LeastRoom = 4;

    private readonly Shared? _shared;

    /// <summary>A list of these items; the array must not be changed any more.</summary>
    public Grown(T[] items)
        : this(new Shared(items, items.Length), items.Length)
    {
    }

    private Grown(Shared shared, int count)
    {
        _shared = shared;
        Count = count;
    }

    public int Count { get; }

    public T this[int index] => Span[index];

    public ReadOnlySpan<T> Span => _shared is null ? [] : _shared.Items.AsSpan(0, Count);

    /// <summary>The items as a part of an array, which must not be changed.</summary>
    public ArraySegment<T> Segment => _shared is null ? ArraySegment<T>.Empty : new ArraySegment<T>(_shared.Items, 0, Count);

    /// <summary>A list with one more item. Costs nothing but the item, and now and then a copy of all.</summary>
    public Grown<T> With(T item)
    {
        var shared = _shared is not null && Count < _shared.Items.Length && _shared.Claim(Count) ? _shared : Copy();
        shared.Items[Count] = item;
        return new Grown<T>(shared, Count + 1);
    }

    public IEnumerator<T> GetEnumerator() => Segment.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Shared Copy()
    {
        var items = new T[Math.Max(LeastRoom, checked(Count + (Count / 2)) + 1)];
        Span.CopyTo(items);
        return new Shared(items, Count + 1);
    }

    private sealed class Shared(T[] items, int used)
    {
        private int _used = used;

        public T[] Items { get; } = items;

        /// <summary>Takes the place after the last item of a list of so many, if no other list took it.</summary>
        public bool Claim(int count) => Interlocked.CompareExchange(ref _used, count + 1, count) == count;
    }
}
