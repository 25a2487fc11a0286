using System.Globalization;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <summary>Cuts a whole graph at a moment of knowledge.</summary>
internal static class GraphCutting
{
    /// <summary>The graph of what was known. The ledger is not checked again: as a whole it is sound.</summary>
    public static EntityGraph Cut(EntityGraph whole, LedgerEntries entries, KnowledgeCut cut, TimeProvider time)
    {
        var ledger = entries.ToArray();
        List<LedgerEntry> recorded = cut.RecordedBy is { } moment ? RecordedEntries.Of(ledger, moment) : [.. ledger];
        var visible = cut.RecordedBy is { } last ? recorded.Where(entry => entry.Recorded <= last).ToArray() : ledger;
        if (cut.PublishedBy is null)
        {
            return Compose(visible, Fold(recorded), new CutView($"what was {cut}", cut, whole, [], [], Explain(ledger, visible, cut)));
        }

        var known = cut.RecordedBy is null ? whole : Compose(visible, Fold(recorded), null);
        var fold = Fold(recorded);
        var published = new PublishedRecords(known, cut);
        published.Hide(fold);
        var shown = visible.Where(entry => fold.Records.GetValueOrDefault(entry.Id()) is not { IsHidden: true }).ToArray();
        return Compose(shown, fold, new CutView(
            $"what was {cut}", cut, whole, published.PossibleStatements, published.PossibleJudgements, Explain(ledger, visible, fold, published, cut)));

        EntityGraph Compose(LedgerEntry[] part, LedgerFold folded, CutView? view) =>
            GraphAssembly.Compose(whole.Header, entries.Only(part.Select(entry => entry.Sequence)), folded, whole.Vocabulary, [], time, view);
    }

    private static LedgerFold Fold(List<LedgerEntry> entries)
    {
        // Because the whole ledger was checked: what does not fit a part of it is what was recorded later.
        var fold = LedgerFold.Of(entries, new ProblemList());
        fold.KeepWhatIsUsed();
        return fold;
    }

    private static string Explain(LedgerEntry[] ledger, LedgerEntry[] visible, KnowledgeCut cut) =>
        visible.Length > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Counted(ledger.Length, "entry", "entries")}, {visible.Length} of them {cut}")
            : ledger.Length == 0
                ? "the ledger has no entries, so nothing was known"
                : $"nothing was {cut}: the ledger's first entry is of {KnowledgeCut.TextOf(ledger.Min(entry => entry.Recorded))}, so nothing was known";

    private static string Explain(LedgerEntry[] ledger, LedgerEntry[] recorded, LedgerFold fold, PublishedRecords published, KnowledgeCut cut)
    {
        if (recorded.Length == 0)
        {
            return Explain(ledger, recorded, cut);
        }

        var statements = fold.InOrder.Where(record => record is { Kind: ReferenceKinds.Statement, IsWithdrawn: false, IsSetAside: false, IsNotUnderstood: false }).ToList();
        var shown = statements.Count(record => !record.IsHidden);
        var perhaps = Perhaps(published.PossibleStatements.Count, published.PossibleJudgements.Count, cut);
        if (shown > 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Counted(statements.Count, "statement", "statements")}, {shown} of them {cut}{perhaps}");
        }

        var first = published.FirstTooLate is { } moment ? $": the first statement of a known time was published {moment}, so nothing was known" : "";
        return $"no statement was {cut}{first}{perhaps}";
    }

    private static string Perhaps(int statements, int judgements, KnowledgeCut cut)
    {
        if (statements + judgements == 0)
        {
            return "";
        }

        var published = statements == 0 ? "" : $"{Counted(statements, "statement", "statements")} only may have been";
        var made = judgements == 0 ? "" : $"{Counted(judgements, "judgement", "judgements")} only may have been made by then";
        var both = published.Length > 0 && made.Length > 0 ? $"{published} and {made}" : published + made;
        return cut.IncludesPossible ? $"; {both}" : $"; {both}, and {(statements + judgements == 1 ? "is" : "are")} not shown: ask with {nameof(KnowledgeCut.IncludesPossible)}";
    }

    private static string Counted(int count, string one, string several) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");
}
