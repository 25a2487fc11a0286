namespace KnowledgeGraph.Indexing;

/// <summary>Remembers a few of the values that were made last, by their numbers, so that what is asked for often is made once.</summary>
/// <remarks>It may be used from any thread without locks: a place holds one pair, which is put there as a whole.</remarks>
/// <typeparam name="T">The sort of value.</typeparam>
internal sealed class Recent<T>
{
    private readonly Pair?[] _places;

    /// <param name="most">The most values that are remembered, rounded up to a power of two.</param>
    public Recent(int most) => _places = new Pair?[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, most))];

    public bool TryGet(int number, out T value)
    {
        if (_places[number & (_places.Length - 1)] is { } pair && pair.Number == number)
        {
            value = pair.Value;
            return true;
        }

        value = default!;
        return false;
    }

    /// <summary>Remembers a value in the place of another.</summary>
    public T Keep(int number, T value)
    {
        _places[number & (_places.Length - 1)] = new Pair(number, value);
        return value;
    }

    private sealed class Pair(int number, T value)
    {
        public int Number => number;

        public T Value => value;
    }
}
