using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>What a page cites, as a table.</summary>
internal static class EvidenceTable
{
    private static readonly ValueList<string> s_columns = ["#", "Statement", "Who said it", "Said", "Document", "Characters", "Checked"];

    /// <summary>A row for each statement: its number, id and act, the chain, the time, the document, the span and the status.</summary>
    public static PageTable Of(IEnumerable<PageEvidence> evidence) => new(s_columns, evidence.Select(Row).ToValueList());

    private static ValueList<string> Row(PageEvidence cited) =>
    [
        cited.Number.ToString(CultureInfo.InvariantCulture),
        $"{cited.Id} ({cited.Act})",
        cited.Chain,
        cited.Said,
        cited.Quote.Length > 0 ? $"{cited.Document}: \"{cited.Quote}\"" : cited.Document,
        cited.Spans,
        cited.Status,
    ];
}
