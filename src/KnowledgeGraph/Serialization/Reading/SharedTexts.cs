using System.Text;

namespace KnowledgeGraph.Serialization;

/// <summary>
/// Finds by its UTF-8 bytes what was read from a short text before: a ledger names the same ids, codes and days again and
/// again, and would else make and hold a string for each time.
/// </summary>
/// <remarks>
/// A text has two places where it can stand, and what stood there longest makes room. So the memory is bounded, no choice of
/// texts makes a search long, and threads share it without a lock: the worst is that something is made twice.
/// </remarks>
internal sealed class SharedTexts<T>(Func<string, T?> make)
    where T : SharedText
{
    private const int LongestText = 64;
    private const int FewestPlaces = 1 << 8;
    private const int MostPlaces = 1 << 18;

    private T?[] _places = new T?[FewestPlaces];
    private int _taken;

    /// <summary>What the text is read as; null if it cannot be.</summary>
    public T? Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestText)
        {
            return make(Encoding.UTF8.GetString(utf8));
        }

        var hash = Utf8Text.Hash(utf8);
        var places = _places;
        var place = (int)hash & (places.Length - 1);
        if (places[place] is { } newer && Utf8Text.Is(newer.Text, utf8))
        {
            return newer;
        }

        if (places[place ^ 1] is { } older && Utf8Text.Is(older.Text, utf8))
        {
            return older;
        }

        var made = make(Encoding.UTF8.GetString(utf8));
        if (made is not null)
        {
            Keep(made, hash);
        }

        return made;
    }

    /// <summary>Reads a JSON string in its quotes; null if it has escapes or cannot be read.</summary>
    public T? ReadQuoted(ReadOnlySpan<byte> quoted)
    {
        var utf8 = quoted[1..^1];
        return utf8.Contains((byte)'\\') ? null : Read(utf8);
    }

    private void Keep(T made, uint hash)
    {
        var places = _places;
        if (_taken > places.Length / 2 && places.Length < MostPlaces)
        {
            _places = places = Larger(places);
        }

        _taken++;
        Put(places, made, hash);
    }

    private static T?[] Larger(T?[] places)
    {
        var larger = new T?[places.Length * 4];
        Span<byte> utf8 = stackalloc byte[LongestText];
        foreach (var kept in places)
        {
            if (kept is not null)
            {
                Put(larger, kept, Utf8Text.Hash(utf8[..Encoding.UTF8.GetBytes(kept.Text, utf8)]));
            }
        }

        return larger;
    }

    private static void Put(T?[] places, T made, uint hash)
    {
        var place = (int)hash & (places.Length - 1);
        if (places[place] is { } before)
        {
            places[place ^ 1] = before;
        }

        places[place] = made;
    }
}
