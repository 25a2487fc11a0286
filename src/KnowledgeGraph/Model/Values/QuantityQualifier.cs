namespace KnowledgeGraph;

/// <summary>How the number of a <see cref="Quantity"/> was given. "At least 12" is not 12.</summary>
public enum QuantityQualifier
{
    /// <summary>No number was given. Unknown is not zero.</summary>
    Unknown = 0,

    /// <summary>The number and no other.</summary>
    Exactly,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>The number or less.</summary>
    AtMost,

    /// <summary>Some number near it: within a fifth, and never closer than 1.</summary>
    About,

    /// <summary>Less than the number.</summary>
    LessThan,

    /// <summary>More than the number.</summary>
    MoreThan,

    /// <summary>One of two numbers or any between them.</summary>
    Between,
}
