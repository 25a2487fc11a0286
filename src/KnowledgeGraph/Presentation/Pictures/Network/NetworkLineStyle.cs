namespace KnowledgeGraph.Presentation;

/// <summary>What kind of thing an edge is, which the line shows.</summary>
internal enum NetworkLineStyle
{
    /// <summary>A relationship.</summary>
    Relationship,

    /// <summary>A relationship that only others than its ends say there is.</summary>
    SaidRelationship,

    /// <summary>The speaker says to have done it, or to be doing it.</summary>
    Claims,

    /// <summary>The speaker says the opposite.</summary>
    Denies,

    /// <summary>The speaker accuses or condemns somebody.</summary>
    Blames,

    /// <summary>Anything else that is said.</summary>
    Says,

    /// <summary>One who only passes on what another one says.</summary>
    PassesOn,

    /// <summary>Two who say what cannot both be so, or what does not go together.</summary>
    Conflict,
}
