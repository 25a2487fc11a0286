using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out conflicts: both sides, why, how far, and what it hangs on.</summary>
internal sealed class ConflictItems(PageComposer page)
{
    /// <summary>A conflict.</summary>
    public PageItem Of(Conflict conflict) => page.Item(
        () => page.Conflicts.Of(conflict),
        () =>
        [
            new("One side", Side(conflict.Left)),
            new("Other side", Side(conflict.Right)),
            new("About", NodeWords.Of(conflict.Slot.Subject)),
            new("Why", CodeWords.Of(conflict.Reason)),
            new("How far", EnumWords.Of(conflict.Severity)),
            new("If", string.Join("; ", conflict.Conditions.Select(condition => condition.Sentence))),
        ]);

    private string Side(ConflictSide side)
    {
        var words = $"{SpeakerWords.Of(side.Speakers)} {page.Number(side.Statement)}";
        var hedge = side.Proposition is { } proposition ? HedgeWords.Of(side.Statement.Statement, proposition) : HedgeWords.Of(side.Statement.Statement);
        var marks = new[] { hedge, page.Standing(side.Statement) }.Where(mark => mark.Length > 0).ToList();
        return marks.Count > 0 ? $"{words} ({string.Join("; ", marks)})" : words;
    }
}
