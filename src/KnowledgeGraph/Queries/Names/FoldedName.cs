namespace KnowledgeGraph.Queries;

/// <summary>A name as what it is compared by: its text with single spaces, and its words.</summary>
/// <param name="Source">The name as it was given.</param>
/// <param name="Text">The name, accents composed, white space single and none at the ends.</param>
/// <param name="Tokens">The words, in order; of a very long name the first ones.</param>
internal sealed record FoldedName(string Source, string Text, ValueList<NameToken> Tokens)
{
    /// <summary>The letters that look like those of the script around them and are not, by their place in the name as given.</summary>
    public IEnumerable<int> Strangers => Tokens.Where(token => token.IsMixed).SelectMany(token => Confusables.StrangersIn(Source, token.Start, token.Length));
}
