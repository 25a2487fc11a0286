namespace KnowledgeGraph;

/// <summary>What kind of name a name is.</summary>
public enum NameKind
{
    /// <summary>A full, current name.</summary>
    Full,

    /// <summary>Another name in use, a nom de guerre included.</summary>
    Alias,

    /// <summary>A name that many bear, of little use to find anybody by.</summary>
    Weak,

    /// <summary>A name of the past.</summary>
    Former,

    /// <summary>A full name in another script than its own.</summary>
    Transliterated,
}
