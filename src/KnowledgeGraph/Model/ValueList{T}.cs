using System.Collections;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph;

/// <summary>An immutable list that is equal to every list with equal items in the same order.</summary>
/// <remarks>
/// The model is made of these, because two statements with the same speakers must have equal content, and
/// the framework's immutable arrays compare by reference. Write one as a collection expression: <c>[a, b]</c>.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items)
    {
        if (default(T) is null && Array.IndexOf(items, default) >= 0)
        {
            throw new ArgumentException("A list has no null in it.", nameof(items));
        }

        _items = items;
    }

    /// <summary>The one list without items, because most lists of a statement have none.</summary>
    internal static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many items the list has.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => _items[index];

    /// <summary>Whether two lists have equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item, in order or in length.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The items without a copy, for as long as the list lives.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The items by a code of theirs, in its order; those of one code as they were. The list itself where they are so.</summary>
    internal ValueList<T> InOrderOf(Func<T, Code> codeOf)
    {
        for (var index = 1; index < _items.Length; index++)
        {
            if (codeOf(_items[index - 1]) > codeOf(_items[index]))
            {
                return new ValueList<T>([.. _items.OrderBy(codeOf)]);
            }
        }

        return this;
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items, separated by commas, in brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
