namespace KnowledgeGraph.Queries;

/// <summary>Whether an announcement came before the event that it announces.</summary>
public enum AnnouncementOrder
{
    /// <summary>It came before, by the times of both or by a relationship between them.</summary>
    Before,

    /// <summary>It may have come before: a time is not known, or the two overlap, or what is known contradicts itself.</summary>
    Unknown,
}
