using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Serialization;

/// <summary>Items of a list whose end is not known yet. Most lists are short, and nothing is allocated for those but the list.</summary>
internal ref struct Gathered<T>
{
    private const int FewItems = 4;

    private Few _few;
    private T[]? _many;

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (Count < FewItems)
        {
            _few[Count++] = item;
            return;
        }

        if (_many is null)
        {
            _many = new T[FewItems * 4];
            ((ReadOnlySpan<T>)_few).CopyTo(_many);
        }
        else if (Count == _many.Length)
        {
            Array.Resize(ref _many, Count * 2);
        }

        _many[Count++] = item;
    }

    public readonly ValueList<T> ToValueList() => _many is null
        ? ValueList.Create(((ReadOnlySpan<T>)_few)[..Count])
        : ValueList.Create<T>(_many.AsSpan(0, Count));

    [InlineArray(FewItems)]
    private struct Few
    {
        private T _first;
    }
}
