namespace KnowledgeGraph.Traversal;

/// <summary>One value for each ordinal, all of them there from the beginning, in pages that are small objects for the collector.</summary>
/// <remarks>
/// Because one array of millions is a large object: its memory is new each time, and the first touch of each of its thousands of pages
/// costs more than what a walk does there. Small objects are given the memory that was left by those before.
/// </remarks>
internal sealed class OrdinalPages<T>
    where T : struct
{
    /// <summary>How many values are in a page, as a power of two: 64 kB of the largest there are, and whole words of bits.</summary>
    public const int Bits = 13;

    /// <summary>The place within a page.</summary>
    public const int Mask = (1 << Bits) - 1;

    /// <summary>Values for ordinals from 0 to one less than a number, all of them the default.</summary>
    public OrdinalPages(int count)
    {
        Count = count;
        Pages = new T[(count + Mask) >> Bits][];
        for (var page = 0; page < Pages.Length; page++)
        {
            Pages[page] = new T[Math.Min(1 << Bits, count - (page << Bits))];
        }
    }

    /// <summary>How many values there are.</summary>
    public int Count { get; }

    /// <summary>The pages, for what goes through all of them.</summary>
    public T[][] Pages { get; }

    /// <summary>The value of an ordinal.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such ordinal.</exception>
    public ref T this[int ordinal] => ref Pages[ordinal >> Bits][ordinal & Mask];

    /// <summary>The same values in pages.</summary>
    public static OrdinalPages<T> Of(ReadOnlySpan<T> values)
    {
        var pages = new OrdinalPages<T>(values.Length);
        for (var page = 0; page < pages.Pages.Length; page++)
        {
            var places = pages.Pages[page];
            values.Slice(page << Bits, places.Length).CopyTo(places);
        }

        return pages;
    }
}
