namespace KnowledgeGraph.Queries;

/// <summary>Something announced, of which nobody in the graph says that it happened.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record OpenAnnouncement : IPresentable
{
    internal OpenAnnouncement()
    {
    }

    /// <summary>The event that is announced; null where the announcement names none.</summary>
    public required Event? Event { get; init; }

    /// <summary>The announcements, in ledger order; of one without an event a single one.</summary>
    public required ValueList<AnnouncedProposition> AnnouncedBy { get; init; }

    /// <summary>The id of the event, or the proposition.</summary>
    public override string ToString() => Event?.Id.ToString() ?? AnnouncedBy[0].Proposition.ToString();

    EntityGraph IPresentable.Graph => AnnouncedBy[0].Statement.Graph;
}
