namespace KnowledgeGraph.Queries;

/// <summary>What speaks for two nodes being one.</summary>
public enum CandidateReasonKind
{
    /// <summary>A name of the one fits a name of the other.</summary>
    Name,

    /// <summary>The names look alike, and are written with letters of different scripts: a warning, and no reason to judge them the same.</summary>
    Homoglyph,

    /// <summary>Further names of the two fit, other ones than those of the first reason.</summary>
    FurtherName,

    /// <summary>Both are in the same relationship to one third: the same position, organization, founder, place or publisher.</summary>
    SharedRelationship,

    /// <summary>Their sub-kinds are the same, or one is more general than the other.</summary>
    Kind,

    /// <summary>Both are said to have happened within the period.</summary>
    Time,

    /// <summary>When it happened is not said of at least one of them; they were told of within the period.</summary>
    ToldTime,

    /// <summary>Both are said to have happened in one place.</summary>
    Place,

    /// <summary>The one is said to have happened in a place inside of the place that the other is said to have happened in.</summary>
    PlaceInside,

    /// <summary>The same agents are said to have taken part.</summary>
    Actor,
}
