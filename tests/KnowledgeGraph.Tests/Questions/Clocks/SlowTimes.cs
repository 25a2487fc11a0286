namespace KnowledgeGraph.Tests.Questions.Clocks;

/// <summary>Times of events by distances in days, worked out by going over all distances again and again, in numbers of days.</summary>
internal sealed class SlowTimes(int?[] stated, (int Earlier, int Later, int? Least, int? Most)[] distances)
{
    /// <summary>The first and last day of an event that states no day; null for both if what hangs together contradicts itself.</summary>
    public (int? First, int? Last, bool IsContradictory) Of(int asked)
    {
        var together = new HashSet<int> { asked };
        while (distances.Any(distance => Joins(distance, together) && (together.Add(distance.Earlier) | together.Add(distance.Later))))
        {
            // Because each distance that joins can bring another one in.
        }

        var first = stated.ToArray();
        var last = stated.ToArray();
        var hasChanged = true;
        for (var round = 0; hasChanged && round < 1000; round++)
        {
            hasChanged = false;
            foreach (var (earlier, later, least, most) in distances.Where(distance => together.Contains(distance.Earlier) && together.Contains(distance.Later)))
            {
                hasChanged |= Raise(first, later, first[earlier] + least) | Lower(last, later, last[earlier] + most)
                    | Raise(first, earlier, first[later] - most) | Lower(last, earlier, last[later] - least);
            }

            if (together.Any(one => first[one] > last[one]))
            {
                return (null, null, true);
            }
        }

        return hasChanged ? (null, null, true) : (first[asked], last[asked], false);
    }

    // Two that both have a stated day are joined by nothing: neither moves.
    private bool Joins((int Earlier, int Later, int? Least, int? Most) distance, HashSet<int> together) =>
        (together.Contains(distance.Earlier) && stated[distance.Earlier] is null) || (together.Contains(distance.Later) && stated[distance.Later] is null);

    private bool Raise(int?[] first, int one, int? bound)
    {
        if (stated[one] is not null || bound is null || first[one] >= bound)
        {
            return false;
        }

        first[one] = bound;
        return true;
    }

    private bool Lower(int?[] last, int one, int? bound)
    {
        if (stated[one] is not null || bound is null || last[one] <= bound)
        {
            return false;
        }

        last[one] = bound;
        return true;
    }
}
