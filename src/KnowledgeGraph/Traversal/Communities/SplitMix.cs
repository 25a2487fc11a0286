namespace KnowledgeGraph.Traversal;

/// <summary>Random numbers that are the same for the same seed, on every machine and in every version of .NET (SplitMix64).</summary>
internal sealed class SplitMix
{
    private ulong _state;

    public SplitMix(int seed) => _state = unchecked((ulong)seed);

    /// <summary>A number from 0 to one less than a limit.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>A number from 0 up to, but not with, 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The numbers from 0 to one less than a count, in a random order.</summary>
    public int[] Shuffled(int count)
    {
        var numbers = new int[count];
        for (var place = 0; place < count; place++)
        {
            var other = Below(place + 1);
            numbers[place] = numbers[other];
            numbers[other] = place;
        }

        return numbers;
    }

    private ulong Next()
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
