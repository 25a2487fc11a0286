namespace KnowledgeGraph.Queries;

/// <summary>How one word fits another.</summary>
/// <param name="Score">How well, from 0 to 1.</param>
/// <param name="Reason">Why; null if the two are one.</param>
/// <param name="Typos">How many letters are wrong.</param>
/// <param name="IsTransliterated">Whether they had to be put into Latin letters to see it.</param>
internal readonly record struct WordMatch(double Score, NameMatchReason? Reason, int Typos = 0, bool IsTransliterated = false)
{
    /// <summary>How two words fit, by the first of these that holds; null if none does.</summary>
    /// <param name="query">A word of what was asked for.</param>
    /// <param name="name">A word of a name.</param>
    /// <param name="looseness">How much may differ.</param>
    public static WordMatch? Of(NameToken query, NameToken name, NameLooseness looseness)
    {
        if (query.Text == name.Text)
        {
            return new WordMatch(1, null);
        }

        if (query.Folded == name.Folded)
        {
            return new WordMatch(0.99, NameMatchReason.CaseOrPunctuation);
        }

        if (query.Plain == name.Plain)
        {
            return new WordMatch(0.97, NameMatchReason.Diacritics);
        }

        // Because a word of mixed scripts is not written in any, what its letters sound like shows nothing.
        var isMixed = query.IsMixed || name.IsMixed;
        var isOneKey = query.Key == name.Key;
        if (isOneKey && !isMixed)
        {
            return new WordMatch(0.93, null, IsTransliterated: true);
        }

        return isOneKey || query.Skeleton == name.Skeleton
            ? new WordMatch(0.65, NameMatchReason.Homoglyph)
            : Initial(query, name) ?? Better(Prefix(query, name, looseness), Typo(query, name, looseness));
    }

    private static WordMatch? Initial(NameToken query, NameToken name)
    {
        var (letter, word) = query.IsLetter ? (query, name) : (name, query);
        return letter.IsLetter && !word.IsLetter && word.Key.StartsWith(letter.Key, StringComparison.Ordinal)
            ? new WordMatch(0.85, NameMatchReason.Initial, IsTransliterated: !word.Plain.StartsWith(letter.Plain, StringComparison.Ordinal))
            : null;
    }

    private static WordMatch? Prefix(NameToken query, NameToken name, NameLooseness looseness) =>
        looseness.AllowsPrefixes && query.Key.Length >= NameLooseness.ShortestPrefix && name.Key.StartsWith(query.Key, StringComparison.Ordinal)
            ? new WordMatch(
                0.6 + (0.35 * query.Key.Length / name.Key.Length),
                NameMatchReason.Prefix,
                IsTransliterated: !name.Plain.StartsWith(query.Plain, StringComparison.Ordinal))
            : null;

    private static WordMatch? Typo(NameToken query, NameToken name, NameLooseness looseness)
    {
        var allowed = Math.Min(looseness.TyposAllowed(query), looseness.TyposAllowed(name));
        if (allowed == 0 || SpellingDistance.Between(query.Key, name.Key, allowed) is not { } typos)
        {
            return null;
        }

        var isTransliterated = (query.Plain != query.Key || name.Plain != name.Key) && SpellingDistance.Between(query.Plain, name.Plain, typos) is null;
        return new WordMatch(0.95 * (1 - ((double)typos / Math.Max(query.Key.Length, name.Key.Length))), NameMatchReason.Typo, typos, isTransliterated);
    }

    private static WordMatch? Better(WordMatch? left, WordMatch? right) => right?.Score > (left?.Score ?? 0) ? right : left;
}
