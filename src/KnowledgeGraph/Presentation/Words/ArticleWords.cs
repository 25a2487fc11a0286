namespace KnowledgeGraph.Presentation;

/// <summary>The article before a name that is a description rather than a proper name.</summary>
/// <remarks>
/// Only the form of an English name tells: one that begins with a small letter and goes on with a preposition is a description,
/// such as <c>road in a residential part</c>. All others stay as they are. What describes a person whom nobody names is a description in any case.
/// </remarks>
internal static class ArticleWords
{
    /// <summary>The words with <c>the</c> before them, for a person whom nobody names with <c>a</c> or <c>an</c>, or as they are.</summary>
    /// <param name="node">The node.</param>
    /// <param name="words">What it is called.</param>
    public static string Before(Node node, string words)
    {
        if (node is Person { IsAnonymous: true, IsRedacted: false })
        {
            return IndefiniteArticle.Before(words);
        }

        if (node is not (Person or Organization or Place or Thing) || node.IsRedacted || words.Length < 2 || !char.IsAsciiLetterLower(words[0]) || HasArticle(words))
        {
            return words;
        }

        return NounNumber.IsDescription(words) ? $"the {words}" : words;
    }

    private static bool HasArticle(string words) =>
        words.StartsWith("the ", StringComparison.Ordinal) || words.StartsWith("a ", StringComparison.Ordinal) || words.StartsWith("an ", StringComparison.Ordinal);
}
