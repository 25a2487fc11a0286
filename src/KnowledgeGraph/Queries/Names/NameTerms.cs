namespace KnowledgeGraph.Queries;

/// <summary>
/// The words of all names, sorted ordinally, and for each the names that have it. What begins alike stands together, so that
/// beginnings are a range, and like spellings are found by a walk that shares the work on common beginnings.
/// </summary>
internal sealed class NameTerms
{
    private readonly string[] _terms;
    private readonly int[] _starts;
    private readonly int[] _names;

    private NameTerms(string[] terms, int[] starts, int[] names)
    {
        _terms = terms;
        _starts = starts;
        _names = names;
    }

    /// <summary>Sorts the words. Costs n log n in the number of different words, and holds each once and one number per name that has it.</summary>
    public static NameTerms Of(IReadOnlyDictionary<string, List<int>> namesByTerm)
    {
        var terms = namesByTerm.Keys.Order(StringComparer.Ordinal).ToArray();
        var starts = new int[terms.Length + 1];
        var names = new List<int>();
        for (var term = 0; term < terms.Length; term++)
        {
            names.AddRange(namesByTerm[terms[term]]);
            starts[term + 1] = names.Count;
        }

        return new NameTerms(terms, starts, [.. names]);
    }

    /// <summary>How many words there are.</summary>
    public int Count => _terms.Length;

    /// <summary>The word at a place.</summary>
    public string this[int term] => _terms[term];

    /// <summary>The names that have a word, ascending.</summary>
    public ReadOnlySpan<int> NamesWith(int term) => _names.AsSpan(_starts[term].._starts[term + 1]);

    /// <summary>The place of a word, or nothing. Costs log n.</summary>
    public IEnumerable<int> Exactly(string term)
    {
        var place = Array.BinarySearch(_terms, term, StringComparer.Ordinal);
        return place < 0 ? [] : [place];
    }

    /// <summary>The places of the words that begin with one, itself included. Costs log n and their number.</summary>
    public IEnumerable<int> BeginningWith(string prefix)
    {
        var first = FirstNotBefore(prefix, 0);
        return Enumerable.Range(first, EndOf(prefix, first) - first);
    }

    /// <summary>The places of the words that are spelt like one, ascending.</summary>
    /// <remarks>
    /// The words are gone through in order as a trie would be, depth first, and a beginning from which no word within the limit
    /// can follow is skipped with all that begin so (Oflazer 1996, with the distance of <see cref="SpellingDistance"/>). Costs the
    /// length of the word for each letter looked at: for one typo a few hundred, for two some thousands out of 100,000 words.
    /// </remarks>
    public IEnumerable<int> SpeltLike(string word, int limit)
    {
        var rows = new List<int[]> { new int[word.Length + 1] };
        SpellingDistance.FirstRow(rows[0]);
        var known = "";
        var depth = 0;
        var place = 0;
        while (place < _terms.Length)
        {
            var term = _terms[place];
            depth = Math.Min(depth, known.AsSpan().CommonPrefixLength(term));
            known = term;
            var isDead = false;
            while (depth < term.Length && !isDead)
            {
                depth++;
                if (rows.Count == depth)
                {
                    rows.Add(new int[word.Length + 1]);
                }

                isDead = SpellingDistance.NextRow(term.AsSpan(0, depth), word, depth > 1 ? rows[depth - 2] : [], rows[depth - 1], rows[depth]) > limit;
            }

            if (isDead)
            {
                place = EndOf(term[..depth], place);
                continue;
            }

            if (rows[depth][^1] <= limit)
            {
                yield return place;
            }

            place++;
        }
    }

    private int FirstNotBefore(string term, int from)
    {
        var place = Array.BinarySearch(_terms, from, _terms.Length - from, term, StringComparer.Ordinal);
        return place < 0 ? ~place : place;
    }

    /// <summary>The first place after those of the words that begin with a prefix, looked for from the first of them on.</summary>
    private int EndOf(string prefix, int from)
    {
        var (low, high) = (from, _terms.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_terms[middle].StartsWith(prefix, StringComparison.Ordinal))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
