namespace KnowledgeGraph.Queries;

/// <summary>How much two names may differ and still fit.</summary>
/// <param name="MostTypos">How many letters may be wrong in one word, however long it is.</param>
/// <param name="AllowsPrefixes">Whether the beginning of a word fits the word.</param>
internal sealed record NameLooseness(int MostTypos, bool AllowsPrefixes)
{
    /// <summary>The fewest letters that count as the beginning of a word.</summary>
    public const int ShortestPrefix = 3;

    /// <summary>For somebody who types a name.</summary>
    public static NameLooseness Search { get; } = new(2, AllowsPrefixes: true);

    /// <summary>For two names of which one may be the other's: nobody was in the middle of typing, and one slip is enough.</summary>
    public static NameLooseness Identity { get; } = new(1, AllowsPrefixes: false);

    public int TyposAllowed(NameToken token) => Math.Min(MostTypos, token.TyposAllowed);
}
