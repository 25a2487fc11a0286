namespace KnowledgeGraph.Queries;

/// <summary>One reason why a name answers what was asked for; a hit can have several.</summary>
public enum NameMatchReason
{
    /// <summary>The name is what was asked for, letter by letter, but for white space and composed accents.</summary>
    Exact,

    /// <summary>Capitals, punctuation or the width of letters differ.</summary>
    CaseOrPunctuation,

    /// <summary>Accents and other marks on letters differ.</summary>
    Diacritics,

    /// <summary>The two are the same when both are put into Latin letters, and were not before: as a rule their scripts differ.</summary>
    Transliteration,

    /// <summary>
    /// The two look or sound alike and are not the same letters: one of them holds letters of another script that pass for its own, or
    /// l or 1 for I, and 0 for O.
    /// It says nothing for their being one name, and something against it.
    /// </summary>
    Homoglyph,

    /// <summary>The words come in another order.</summary>
    TokenOrder,

    /// <summary>One is a part of the other, by whole words.</summary>
    Part,

    /// <summary>A word stands for one that begins with it and is shortened to one letter.</summary>
    Initial,

    /// <summary>A word of what was asked for is the beginning of a word of the name.</summary>
    Prefix,

    /// <summary>A word is spelt a little otherwise; how much is told beside it.</summary>
    Typo,

    /// <summary>The name is that of something else and stands for the organization.</summary>
    Metonym,

    /// <summary>It is what describes somebody whom nobody names.</summary>
    Descriptor,
}
