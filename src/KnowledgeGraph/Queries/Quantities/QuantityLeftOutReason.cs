namespace KnowledgeGraph.Queries;

/// <summary>Why a total leaves something out.</summary>
public enum QuantityLeftOutReason
{
    /// <summary>The policy does not choose the report.</summary>
    NotChosen,

    /// <summary>The report counts in another unit than the total.</summary>
    OtherUnit,

    /// <summary>The report counts a part of what another chosen report about the same event counts as a whole.</summary>
    PartOfAnotherCount,

    /// <summary>The event is a part of another one of the total, which counts it already; its reports are not listed one by one.</summary>
    PartOfAnotherEvent,

    /// <summary>There is no report about the event, or this one gives no number; unknown is not zero, so the total has no upper end.</summary>
    NoCount,
}
