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

    private string Side(ConflictSide side) => $"{SpeakerWords.Of(side.Speakers)} {page.Number(side.Statement)}";
}
