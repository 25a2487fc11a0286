namespace KnowledgeGraph.Queries;

/// <summary>One step of a chain of what rests on what.</summary>
/// <param name="On">The id of what it rests on.</param>
/// <param name="Reason">How.</param>
public sealed record FallStep(EntityId On, FallReason Reason)
{
    /// <summary>The reason and the id, such as <c>evidence F50</c>.</summary>
    public override string ToString() => $"{Words} {On}";

    private string Words => Reason switch
    {
        FallReason.StandsIn => "stands in",
        FallReason.SaidIn => "said in",
        FallReason.SameUtterance => "same utterance as",
        FallReason.Repeats => "repeats",
        FallReason.Evidence => "rests on",
        FallReason.CountedFrom => "counted from",
        _ => "stated by",
    };
}
