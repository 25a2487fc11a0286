namespace KnowledgeGraph.Queries;

/// <summary>A name as what it is compared by: its text with single spaces, and its words.</summary>
/// <param name="Source">The name as it was given.</param>
/// <param name="Text">The name, accents composed, white space single and none at the ends.</param>
/// <param name="Tokens">The words, in order; of a very long name the first ones.</param>
/// <param name="Hidden">The signs that nobody sees, by their place in the name as given.</param>
internal sealed record FoldedName(string Source, string Text, ValueList<NameToken> Tokens, ValueList<int> Hidden)
{
    /// <summary>The letters that are not of the script around them, and the signs that nobody sees, by their place in the name as given.</summary>
    public IEnumerable<int> Strangers => Hidden.Concat(Tokens.Where(token => token.IsMixed).SelectMany(token => Confusables.StrangersIn(Source, token.Start, token.Length)));
}
