namespace KnowledgeGraph.Queries;

/// <summary>One original speaker says that somebody, usually its own side, is going to carry out an event or to take part in it.</summary>
public sealed record Announcement : ResponsibilityStatement
{
    internal Announcement(ResponsibilityFinding finding, AnnouncementOrder order)
        : base(finding) => Order = order;

    /// <summary>Whether it came before the event.</summary>
    public AnnouncementOrder Order { get; }
}
