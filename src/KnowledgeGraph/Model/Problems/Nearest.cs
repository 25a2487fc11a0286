namespace KnowledgeGraph;

/// <summary>Finds the spellings nearest to one that is not there, for error messages that hand over what would be right.</summary>
internal static class Nearest
{
    /// <summary>
    /// The candidates nearest to a word, the nearest first, equally near ones in ordinal order: by optimal string alignment
    /// distance without regard to case (Boytsov 2011), up to a third of the word's length and at least 2; one that starts
    /// with the word counts as near. Costs the length of the word times the length of all candidates.
    /// </summary>
    public static IEnumerable<string> To(string wanted, IEnumerable<string> candidates, int most = 3)
    {
        var word = wanted.ToLowerInvariant();
        var limit = Math.Max(2, word.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit || IsPrefix(word, candidate))
            .Select(candidate => (Candidate: candidate, Distance: IsPrefix(word, candidate) ? 1 : Distance(word, candidate.ToLowerInvariant())))
            .Where(found => found.Distance <= limit)
            .OrderBy(found => found.Distance)
            .ThenBy(found => found.Candidate, StringComparer.Ordinal)
            .Take(most)
            .Select(found => found.Candidate);
    }

    /// <summary>A sentence that offers the nearest candidates, with a space before it; empty if none is near.</summary>
    public static string Hint(string wanted, IEnumerable<string> candidates)
    {
        var nearest = To(wanted, candidates).ToList();
        return nearest.Count == 0 ? "" : $" The nearest: {string.Join(", ", nearest.Select(candidate => $"'{candidate}'"))}.";
    }

    private static bool IsPrefix(string word, string candidate) =>
        word.Length >= 3 && candidate.Length > word.Length && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = left[row - 1] == right[column - 1] ? 0 : 1;
                current[column] = Math.Min(Math.Min(last[column] + 1, current[column - 1] + 1), last[column - 1] + change);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    current[column] = Math.Min(current[column], beforeLast[column - 2] + 1);
                }
            }

            (beforeLast, last) = (last, current);
        }

        return last[right.Length];
    }
}
