using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Queries;

/// <summary>The names of all entities of a graph by their words, so that a search need not go through all of them.</summary>
/// <remarks>
/// It is made when a graph is first asked for a name, at the cost of folding every name, and goes when the graph does. Two threads may
/// both make it at first; neither waits, and both get the same. Keys are strings, which hash safely.
/// </remarks>
internal sealed class NameIndex
{
    // Beside the graph and not in it, because only this room knows what names fold to.
    private static readonly ConditionalWeakTable<EntityGraph, NameIndex> s_indexes = [];

    private readonly List<IndexedName> _names = [];
    private readonly NameTerms _terms;

    private NameIndex(EntityGraph graph, QuestionMeter meter)
    {
        var namesByTerm = new Dictionary<string, List<int>>();
        foreach (var entity in graph.Nodes<Entity>())
        {
            meter.ThrowIfCancelled();
            foreach (var (place, name) in MatchedName.Of(entity).Index())
            {
                var folded = NameFolding.Fold(name.Text);
                foreach (var token in folded.Tokens)
                {
                    Add(namesByTerm, token.Key);
                    Add(namesByTerm, token.Plain);
                    Add(namesByTerm, token.Skeleton);
                }

                _names.Add(new IndexedName(entity, place, folded.Tokens.Count));
            }
        }

        _terms = NameTerms.Of(namesByTerm);
    }

    /// <summary>The index of a graph; made if there is none yet, which is not counted, because the next question does not pay for it.</summary>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static NameIndex Of(EntityGraph graph, QuestionMeter meter) => s_indexes.GetValue(graph, graph => new NameIndex(graph, meter));

    public int Count => _names.Count;

    public IndexedName this[int name] => _names[name];

    /// <summary>
    /// The names that may fit a name, ascending: all that do, and some that do not. Costs the names that share a word, or one
    /// spelt alike, with it.
    /// </summary>
    public IEnumerable<int> MayFit(FoldedName name, NameLooseness looseness)
    {
        var wordsFound = new Dictionary<int, int>();
        var ofOneWord = new HashSet<int>();
        foreach (var token in name.Tokens)
        {
            ofOneWord.Clear();
            ofOneWord.UnionWith(TermsFor(token, looseness, key => _terms.SpeltLike(key, looseness.TyposAllowed(token))).SelectMany(NamesWith));
            foreach (var found in ofOneWord)
            {
                wordsFound[found] = wordsFound.GetValueOrDefault(found) + 1;
            }
        }

        // Because an initial fits more words than are looked up, it is taken as found.
        var initials = name.Tokens.Count(token => token.IsLetter);
        return wordsFound
            .Where(found => found.Value + initials >= Math.Min(name.Tokens.Count, _names[found.Key].TokenCount))
            .Select(found => found.Key)
            .Order();
    }

    /// <summary>What is looked up once for who asks about all names.</summary>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public NameLookup Lookup(QuestionMeter meter) => new(new NearSpellings(_terms, meter), meter);

    /// <summary>
    /// The names of at least as many words that may fit a name, with one slip in a word, ascending: as all its words must be in them, those
    /// with its rarest one are enough. Each word that was not looked up before is a comparison.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="lookup">What was looked up before.</param>
    public IEnumerable<int> MayHoldAllOf(FoldedName name, NameLookup lookup)
    {
        var places = name.Tokens.Where(token => !token.IsLetter).Select(Known).ToList();

        // Because initials alone fit nothing, of a name of letters alone at least one must be there as it is.
        var rarest = places.Count > 0
            ? places.MinBy(terms => terms.Sum(term => _terms.NamesWith(term).Length))!
            : [.. name.Tokens.SelectMany(Known).Distinct()];
        return rarest.SelectMany(NamesWith).Distinct().Where(found => _names[found].TokenCount >= name.Tokens.Count).Order();

        int[] Known(NameToken token)
        {
            if (!lookup.Known.TryGetValue(token.Text, out var terms))
            {
                terms = lookup.Meter.MayCompare() ? [.. TermsFor(token, NameLooseness.Identity, lookup.Near.Of).Distinct()] : [];
                lookup.Known.Add(token.Text, terms);
            }

            return terms;
        }
    }

    /// <summary>The words in the index that may fit one; for an initial only those that are the same letter.</summary>
    private IEnumerable<int> TermsFor(NameToken token, NameLooseness looseness, Func<string, IEnumerable<int>> speltLike)
    {
        // Three forms, because what is one in one of them need not be in another: и and й are one without marks, and not in Latin letters.
        var same = _terms.Exactly(token.Key).Concat(_terms.Exactly(token.Plain)).Concat(_terms.Exactly(token.Skeleton));
        if (token.IsLetter)
        {
            return same;
        }

        var initials = Enumerable.Range(1, Math.Min(NameToken.LongestInitial, token.Key.Length - 1)).SelectMany(length => _terms.Exactly(token.Key[..length]));
        var longer = looseness.AllowsPrefixes && token.Key.Length >= NameLooseness.ShortestPrefix ? _terms.BeginningWith(token.Key) : [];
        var alike = looseness.TyposAllowed(token) > 0 ? speltLike(token.Key) : [];
        return same.Concat(initials).Concat(longer).Concat(alike);
    }

    private int[] NamesWith(int term) => _terms.NamesWith(term).ToArray();

    private void Add(Dictionary<string, List<int>> namesByTerm, string term)
    {
        if (!namesByTerm.TryGetValue(term, out var names))
        {
            namesByTerm.Add(term, names = []);
        }

        // Because names come one after the other, a word that is in one twice is the last one's.
        if (names.Count == 0 || names[^1] != _names.Count)
        {
            names.Add(_names.Count);
        }
    }
}
