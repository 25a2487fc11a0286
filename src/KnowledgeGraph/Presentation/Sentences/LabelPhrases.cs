namespace KnowledgeGraph.Presentation;

/// <summary>Labels of relationship types that a ledger declares, as what stands between two names.</summary>
internal static class LabelPhrases
{
    /// <summary><c>knows</c> for <c>knows</c>, <c>is friend of</c> for <c>friend of</c>; a label that is no words is quoted.</summary>
    /// <remarks>
    /// A label is read as a verb if its first word ends like one in the present, or if it is one word in the past: <c>acquired</c>, but
    /// <c>is married to</c>. A word before <c>of</c> is read as a noun.
    /// </remarks>
    public static string Of(string label)
    {
        var trimmed = label.Trim();
        if (trimmed.Length == 0 || !trimmed.All(character => char.IsLetter(character) || character is ' ' or '-' or '\''))
        {
            return $"stands in the relation \"{CitationMarks.Without(label)}\" to";
        }

        var words = trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return IsVerb(words) ? trimmed : $"is {trimmed}";
    }

    private static bool IsVerb(string[] words)
    {
        if (words[0] is "can" or "may")
        {
            return true;
        }

        if (EnglishVerb.Of(words[0]) is not { } found || words is [_, "of", ..])
        {
            return false;
        }

        return !found.IsPast || found.Verb == EnglishVerb.Be || words.Length == 1;
    }
}
