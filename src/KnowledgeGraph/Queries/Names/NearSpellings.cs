namespace KnowledgeGraph.Queries;

/// <summary>
/// The words of an index that are one slip apart, for who asks about all of them: two such words are one word once a letter of the
/// one or of both is left out (Mor and Fraenkel 1982), so that those without a letter are looked up instead of all that begin alike.
/// </summary>
internal sealed class NearSpellings
{
    private const int LongestOnStack = 256;

    private readonly NameTerms _terms;

    // Hash codes, because the words without a letter would be ten times as many as the words; what collides is compared and left out.
    private readonly int[] _hashes;
    private readonly int[] _places;

    /// <summary>Costs the square of the length of each word, and n log n in the number of letters of all words; holds two numbers per letter.</summary>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public NearSpellings(NameTerms terms, QuestionMeter meter)
    {
        _terms = terms;
        var hashes = new List<int>();
        var places = new List<int>();
        for (var place = 0; place < terms.Count; place++)
        {
            meter.ThrowIfCancelled();
            if (NameToken.MayHoldTypos(terms[place]))
            {
                foreach (var hash in Shortened(terms[place]))
                {
                    hashes.Add(hash);
                    places.Add(place);
                }
            }
        }

        _hashes = [.. hashes];
        _places = [.. places];
        Array.Sort(_hashes, _places);
    }

    /// <summary>The places of the words that are at most one slip from one, ascending; of those in which a slip is allowed at all. Costs the square of its length, as a rule.</summary>
    public IEnumerable<int> Of(string word) =>
        Shortened(word).SelectMany(With).Distinct().Where(place => SpellingDistance.Between(_terms[place], word, limit: 1) is not null).Order();

    /// <summary>The hash codes of a word, and of what it is without each of its letters.</summary>
    private static List<int> Shortened(string word)
    {
        var hashes = new List<int>(word.Length + 1) { string.GetHashCode(word, StringComparison.Ordinal) };
        var rest = word.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[word.Length];
        rest = rest[..(word.Length - 1)];
        word.AsSpan(1).CopyTo(rest);
        for (var left = 0; left < word.Length; left++)
        {
            // The letter that was left out before comes back in its place.
            if (left > 0)
            {
                rest[left - 1] = word[left - 1];
            }

            hashes.Add(string.GetHashCode(rest, StringComparison.Ordinal));
        }

        return hashes;
    }

    private IEnumerable<int> With(int hash)
    {
        var place = Array.BinarySearch(_hashes, hash);
        while (place > 0 && _hashes[place - 1] == hash)
        {
            place--;
        }

        for (; place >= 0 && place < _hashes.Length && _hashes[place] == hash; place++)
        {
            yield return _places[place];
        }
    }
}
