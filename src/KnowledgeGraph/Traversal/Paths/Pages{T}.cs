namespace KnowledgeGraph.Traversal;

/// <summary>
/// One place for each ordinal, of which only those around the ordinals that are asked for take memory: a search between two near nodes
/// does not pay for a graph of millions.
/// </summary>
internal sealed class Pages<T>
    where T : struct
{
    private const int Bits = 7;
    private const int Mask = (1 << Bits) - 1;

    private readonly T _blank;
    private readonly T[]?[] _pages;

    /// <summary>Places for ordinals from 0 to one less than a number, all with the same value.</summary>
    public Pages(int count, T blank = default)
    {
        _blank = blank;
        _pages = new T[]?[(count >> Bits) + 1];
    }

    /// <summary>The place of an ordinal. It stays where it is.</summary>
    public ref T this[int ordinal] => ref (_pages[ordinal >> Bits] ?? NewPage(ordinal >> Bits))[ordinal & Mask];

    private T[] NewPage(int page)
    {
        var places = new T[1 << Bits];
        Array.Fill(places, _blank);
        _pages[page] = places;
        return places;
    }
}
