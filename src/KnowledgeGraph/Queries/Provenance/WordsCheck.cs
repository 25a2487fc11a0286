namespace KnowledgeGraph.Queries;

/// <summary>Whether the words behind a statement are the ones that were recorded.</summary>
public enum WordsCheck
{
    /// <summary>They have the hash that the statement, or else its document, gives.</summary>
    AsHashed,

    /// <summary>They stand at the spans of the text, but neither the statement nor the document gives a hash to check them by.</summary>
    NotHashed,

    /// <summary>The text is not the one that the statement stands in: no words are handed out, because they would be another's.</summary>
    OtherText,

    /// <summary>The statement does not say where in the document it stands.</summary>
    NoSpans,
}
