namespace KnowledgeGraph.Traversal;

/// <summary>A step of a pattern, made ready for one graph.</summary>
/// <param name="Onward">The row at its first node.</param>
/// <param name="Back">The row at its second node.</param>
/// <param name="Least">How often it is taken at least.</param>
/// <param name="Most">How often it is taken at most.</param>
/// <param name="MayMeetItself">Whether one of its relationships may be in the path already.</param>
internal sealed record PlannedStep(PlannedRow Onward, PlannedRow Back, int Least, int Most, bool MayMeetItself)
{
    public bool IsRepeated => Most > 1;
}
