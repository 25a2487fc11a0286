namespace KnowledgeGraph.Queries;

/// <summary>
/// Says how well a name fits what was asked for. Every word of the one that has fewer must fit a word of its own in the other,
/// and not all of them as initials.
/// </summary>
internal static class NameMatcher
{
    private const double SwappedWords = 0.96;
    private const double OtherSigns = 0.99;

    /// <summary>How a name fits, or null if it does not. Costs the product of the numbers of words.</summary>
    public static NameMatch? Match(FoldedName query, FoldedName name, NameLooseness looseness)
    {
        var pairs = Pairs(query, name, looseness);
        var fewer = Math.Min(query.Tokens.Count, name.Tokens.Count);
        if (pairs.Count == 0 || pairs.Count < fewer || pairs.TrueForAll(pair => pair.Match.Reason == NameMatchReason.Initial))
        {
            return null;
        }

        var reasons = new HashSet<NameMatchReason>();
        foreach (var (_, _, match) in pairs)
        {
            AddReasons(reasons, match);
        }

        var score = WordScore(query, name, pairs) * (0.5 + (0.5 * Coverage(query, name, pairs)));
        if (pairs.Count < Math.Max(query.Tokens.Count, name.Tokens.Count))
        {
            reasons.Add(NameMatchReason.Part);
        }

        if (pairs.Zip(pairs.Skip(1)).Any(neighbors => neighbors.First.Name > neighbors.Second.Name))
        {
            reasons.Add(NameMatchReason.TokenOrder);
            score *= SwappedWords;
        }

        if (reasons.Count == 0)
        {
            var isExact = query.Text == name.Text;
            reasons.Add(isExact ? NameMatchReason.Exact : NameMatchReason.CaseOrPunctuation);
            score *= isExact ? 1 : OtherSigns;
        }

        return new NameMatch(
            score,
            reasons.Order().ToValueList(),
            pairs.Sum(pair => pair.Match.Typos),
            Homoglyphs(query, pairs.Select(pair => (query.Tokens[pair.Query], name.Tokens[pair.Name]))),
            Homoglyphs(name, pairs.Select(pair => (name.Tokens[pair.Name], query.Tokens[pair.Query]))));
    }

    private static void AddReasons(HashSet<NameMatchReason> reasons, WordMatch match)
    {
        if (match.Reason is { } reason)
        {
            reasons.Add(reason);
        }

        if (match.IsTransliterated)
        {
            reasons.Add(NameMatchReason.Transliteration);
        }
    }

    /// <summary>Which word goes with which: the best pair first, equally good ones in the order of the words; in the order of the query.</summary>
    private static List<(int Query, int Name, WordMatch Match)> Pairs(FoldedName query, FoldedName name, NameLooseness looseness)
    {
        var possible = new List<(int Query, int Name, WordMatch Match)>();
        for (var left = 0; left < query.Tokens.Count; left++)
        {
            for (var right = 0; right < name.Tokens.Count; right++)
            {
                if (WordMatch.Of(query.Tokens[left], name.Tokens[right], looseness) is { } match)
                {
                    possible.Add((left, right, match));
                }
            }
        }

        if (possible.Count < 2)
        {
            return possible;
        }

        var isQueryTaken = new bool[query.Tokens.Count];
        var isNameTaken = new bool[name.Tokens.Count];
        var taken = new List<(int Query, int Name, WordMatch Match)>();
        foreach (var pair in possible.OrderByDescending(pair => pair.Match.Score).ThenBy(pair => pair.Query).ThenBy(pair => pair.Name))
        {
            if (!isQueryTaken[pair.Query] && !isNameTaken[pair.Name])
            {
                isQueryTaken[pair.Query] = isNameTaken[pair.Name] = true;
                taken.Add(pair);
            }
        }

        taken.Sort((left, right) => left.Query.CompareTo(right.Query));
        return taken;
    }

    // A long word tells more than a short one, so words weigh what their letters do.
    private static double WordScore(FoldedName query, FoldedName name, List<(int Query, int Name, WordMatch Match)> pairs)
    {
        var (score, letters) = (0.0, 0);
        foreach (var (left, right, match) in pairs)
        {
            var weight = query.Tokens[left].Key.Length + name.Tokens[right].Key.Length;
            score += match.Score * weight;
            letters += weight;
        }

        return score / letters;
    }

    private static double Coverage(FoldedName query, FoldedName name, List<(int Query, int Name, WordMatch Match)> pairs)
    {
        var paired = pairs.Sum(pair => query.Tokens[pair.Query].Key.Length + name.Tokens[pair.Name].Key.Length);
        return (double)paired / (query.Tokens.Sum(token => token.Key.Length) + name.Tokens.Sum(token => token.Key.Length));
    }

    private static ValueList<int> Homoglyphs(FoldedName name, IEnumerable<(NameToken Own, NameToken Other)> pairs) =>
        name.Strangers
            .Concat(pairs.Where(pair => IsCopy(pair.Own, pair.Other)).SelectMany(pair => Confusables.CopiesIn(name.Source, pair.Own.Start, pair.Own.Length).Concat(TwinsIn(name.Source, pair.Own, pair.Other))))
            .Distinct()
            .Order()
            .ToValueList();

    // The letters that have a twin; where the words are equally long, those that are another one there.
    private static IEnumerable<int> TwinsIn(string source, NameToken word, NameToken other)
    {
        var isAligned = word.Length == other.Text.Length;
        return Enumerable.Range(0, word.Length)
            .Where(place => Confusables.HasTwin(source[word.Start + place])
                && !(isAligned && char.ToLowerInvariant(source[word.Start + place]) == char.ToLowerInvariant(other.Text[place])))
            .Select(place => word.Start + place);
    }

    // A whole word of one script that looks like one of another; that one sounds like the other may be so as well.
    private static bool IsCopy(NameToken word, NameToken other) =>
        !word.IsMixed && !other.IsMixed && word.Plain != other.Plain && word.Skeleton == other.Skeleton;
}
