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
}
