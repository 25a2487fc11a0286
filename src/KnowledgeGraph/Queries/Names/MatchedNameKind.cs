namespace KnowledgeGraph.Queries;

/// <summary>What kind of name was found: the kinds of <see cref="NameKind"/>, and two that are no names of the entity's own.</summary>
public enum MatchedNameKind
{
    /// <summary>A full, current name; for an event its label, for a document or position its title.</summary>
    Full,

    /// <summary>Another name in use.</summary>
    Alias,

    /// <summary>A name that many bear.</summary>
    Weak,

    /// <summary>A name of the past.</summary>
    Former,

    /// <summary>A full name in another script than its own.</summary>
    Transliterated,

    /// <summary>The name of something else that stands for an organization.</summary>
    Metonym,

    /// <summary>What describes a person whom nobody names.</summary>
    Descriptor,
}
