namespace KnowledgeGraph.Queries;

/// <summary>What a question about all names keeps, because it meets the same words again and again.</summary>
/// <param name="Near">The words that are one slip apart.</param>
/// <param name="Meter">Counts the words that are looked up.</param>
internal sealed record NameLookup(NearSpellings Near, QuestionMeter Meter)
{
    /// <summary>What may fit a word, by the word as written: places of words in the index.</summary>
    public Dictionary<string, int[]> Known { get; } = new(StringComparer.Ordinal);
}
