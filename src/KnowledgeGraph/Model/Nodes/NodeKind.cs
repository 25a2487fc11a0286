namespace KnowledgeGraph;

/// <summary>The kinds of node. The list is closed; sub-kinds are open codes (<see cref="Entity.Type"/>).</summary>
public enum NodeKind
{
    /// <summary>A human being, named or anonymous.</summary>
    Person,

    /// <summary>A state, body, armed group, firm or other collective.</summary>
    Organization,

    /// <summary>A place on the ground, whether or not its geometry is known.</summary>
    Place,

    /// <summary>Something that happened, may have happened or is announced.</summary>
    Event,

    /// <summary>A text, video, briefing or other thing in which statements stand.</summary>
    Document,

    /// <summary>An office that persons hold.</summary>
    Position,

    /// <summary>A thing: a building, a car, a weapon.</summary>
    Thing,

    /// <summary>Who said what, through whom, and where it stands.</summary>
    Statement,
}
