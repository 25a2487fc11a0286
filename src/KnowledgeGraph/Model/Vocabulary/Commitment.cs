namespace KnowledgeGraph;

/// <summary>What an act commits its original speaker to.</summary>
public enum Commitment
{
    /// <summary>Nothing: asking, inviting, crediting.</summary>
    None,

    /// <summary>Its propositions.</summary>
    Proposition,

    /// <summary>The opposite of its propositions, which are what is denied.</summary>
    Opposite,

    /// <summary>The intention that its propositions describe.</summary>
    Intention,

    /// <summary>What it accuses others of; it never makes a relationship.</summary>
    Accusation,

    /// <summary>Nothing that could be true or false: saying it does it.</summary>
    Performs,

    /// <summary>What it says about another statement.</summary>
    AboutStatement,
}
