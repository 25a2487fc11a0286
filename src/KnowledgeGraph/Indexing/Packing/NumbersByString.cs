using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Indexing;

/// <summary>Remembers the numbers of strings that come up again as the same object, so that most need not be looked up by what they say.</summary>
/// <remarks>
/// A string has one place, which it shares with others; who comes later takes it. So the memory is bounded, and strings that are chosen to
/// share places cost no more than if nothing was remembered.
/// </remarks>
internal sealed class NumbersByString
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int CharactersRead = 4;
    private const int BitsOfLength = 8;

    private readonly Known[] _places;
    private readonly int _shift;

    /// <param name="bits">How many bits the number of places has.</param>
    public NumbersByString(int bits)
    {
        _places = new Known[1 << bits];
        _shift = 64 - bits;
    }

    public bool TryGet(string text, out int number)
    {
        ref readonly var known = ref _places[PlaceOf(text)];
        number = known.Number;
        return ReferenceEquals(known.Text, text);
    }

    public void Keep(string text, int number) => _places[PlaceOf(text)] = new Known(text, number);

    // The end of an id mostly tells it from others of its sort, its beginning the sort.
    private int PlaceOf(string text)
    {
        if (text.Length < CharactersRead)
        {
            return 0;
        }

        ref var first = ref MemoryMarshal.GetReference(text.AsSpan());
        var end = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref first, text.Length - CharactersRead)));
        return (int)(((end ^ ((ulong)text.Length << BitsOfLength) ^ first) * Multiplier) >> _shift);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Known(string? Text, int Number);
}
