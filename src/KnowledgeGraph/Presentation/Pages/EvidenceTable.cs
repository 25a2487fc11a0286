using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>What a page cites, as a table.</summary>
internal static class EvidenceTable
{
    private static readonly ValueList<string> s_columns = ["#", "Statement", "Who said it", "Said", "Document", "Characters", "Checked"];

    /// <summary>
    /// A row for each statement: its number, id and act, the chain, the time, the document, the span and the status; and who went back
    /// on it, where somebody did on any.
    /// </summary>
    public static PageTable Of(IReadOnlyList<PageEvidence> evidence) => evidence.Any(cited => cited.Standing.Length > 0)
        ? new PageTable([.. s_columns, "Gone back on"], evidence.Select(cited => Row(cited).Append(cited.Standing).ToValueList()).ToValueList())
        : new PageTable(s_columns, evidence.Select(Row).ToValueList());

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
