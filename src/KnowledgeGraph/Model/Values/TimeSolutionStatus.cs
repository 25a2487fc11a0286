namespace KnowledgeGraph;

/// <summary>How a <see cref="TimeSolution"/> came about.</summary>
public enum TimeSolutionStatus
{
    /// <summary>The time needed no anchor: it is absolute, or plainly unknown.</summary>
    Absolute = 0,

    /// <summary>The time was counted from its anchor.</summary>
    Solved,

    /// <summary>The anchor's own time is not known, so neither is this one.</summary>
    AnchorUnknown,

    /// <summary>The anchor's time depends, in the end, on this one.</summary>
    AnchorCycle,

    /// <summary>Nobody states the time: it is what its distances from other times leave, from whichever end those are known.</summary>
    Constrained,

    /// <summary>What is said of the time leaves no moment at which all of it could be so.</summary>
    Contradictory,
}
