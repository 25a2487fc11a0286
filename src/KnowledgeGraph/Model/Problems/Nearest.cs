namespace KnowledgeGraph;

/// <summary>Finds the spellings nearest to one that is not there, for error messages that hand over what would be right.</summary>
internal static class Nearest
{
    /// <summary>
    /// The candidates nearest to a word, the nearest first, equally near ones in ordinal order: by <see cref="SpellingDistance"/>
    /// without regard to case, up to a third of the word's length and at least 2; one that starts
    /// with the word counts as near. Costs the length of the word times the length of all candidates.
    /// </summary>
    public static IEnumerable<string> To(string wanted, IEnumerable<string> candidates, int most = 3)
    {
        if (wanted.Length == 0)
        {
            // Because nothing is near to what was not said.
            return [];
        }

        var word = wanted.ToLowerInvariant();
        var limit = Math.Max(2, word.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit || IsPrefix(word, candidate))
            .Select(candidate => (Candidate: candidate, Distance: IsPrefix(word, candidate) ? 1 : SpellingDistance.Between(word, candidate.ToLowerInvariant(), limit)))
            .Where(found => found.Distance is not null)
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
}
