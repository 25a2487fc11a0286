namespace KnowledgeGraph;

/// <summary>
/// How many letters must be added, left out, changed or swapped with their neighbour to make one word of another: the optimal
/// string alignment distance (Boytsov 2011), in which no letter is touched twice, a restricted form of that of Damerau (1964)
/// and Levenshtein (1966).
/// </summary>
internal static class SpellingDistance
{
    /// <summary>The distance, or null if it is more than the limit. Costs the length of the one times that of the other.</summary>
    public static int? Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return null;
        }

        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        FirstRow(last);
        for (var row = 1; row <= left.Length; row++)
        {
            if (NextRow(left[..row], right, beforeLast, last, current) > limit)
            {
                return null;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[^1] <= limit ? last[^1] : null;
    }

    /// <summary>The distances of no letters at all to each beginning of a word.</summary>
    public static void FirstRow(Span<int> row)
    {
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = column;
        }
    }

    /// <summary>
    /// Fills in the distances of a beginning of one word to each beginning of another, from those of the two shorter beginnings.
    /// Once all of them are above a limit, those of all longer beginnings are, too.
    /// </summary>
    /// <param name="beginning">The beginning of the one word, of one letter or more.</param>
    /// <param name="word">The other word.</param>
    /// <param name="beforeLast">The distances of the beginning without its last two letters; not read if it has one.</param>
    /// <param name="last">The distances of the beginning without its last letter.</param>
    /// <param name="row">Where the distances go.</param>
    /// <returns>The least of them.</returns>
    public static int NextRow(ReadOnlySpan<char> beginning, ReadOnlySpan<char> word, ReadOnlySpan<int> beforeLast, ReadOnlySpan<int> last, Span<int> row)
    {
        var letter = beginning[^1];
        var least = row[0] = beginning.Length;
        for (var column = 1; column <= word.Length; column++)
        {
            var change = letter == word[column - 1] ? 0 : 1;
            var distance = Math.Min(Math.Min(last[column] + 1, row[column - 1] + 1), last[column - 1] + change);
            if (beginning.Length > 1 && column > 1 && letter == word[column - 2] && beginning[^2] == word[column - 1])
            {
                distance = Math.Min(distance, beforeLast[column - 2] + 1);
            }

            row[column] = distance;
            least = Math.Min(least, distance);
        }

        return least;
    }
}
