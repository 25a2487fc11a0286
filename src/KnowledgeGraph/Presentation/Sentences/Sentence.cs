namespace KnowledgeGraph.Presentation;

/// <summary>How a sentence begins.</summary>
internal static class Sentence
{
    /// <summary>The words with a capital letter first; a name that is written otherwise, such as <c>eBay</c>, stays as it is.</summary>
    public static string Begin(string words) =>
        words.Length > 1 && char.IsAsciiLetterLower(words[0]) && !char.IsAsciiLetterUpper(words[1]) ? $"{char.ToUpperInvariant(words[0])}{words[1..]}" : words;
}
