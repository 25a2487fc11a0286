namespace KnowledgeGraph;

/// <summary>Something odd in a graph that was built all the same, because sources do say such things.</summary>
/// <param name="Code">What sort of finding it is.</param>
/// <param name="Message">What was found.</param>
/// <param name="Evidence">The ids that show it, in the order in which the message names them.</param>
public sealed record Finding(FindingCode Code, string Message, ValueList<EntityId> Evidence)
{
    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
