namespace KnowledgeGraph.Presentation;

/// <summary>Lays out who claims, denies, admits and blames what, event by event.</summary>
internal static class StanceMatrixPage
{
    /// <summary>The page, with an item for each stance of a party on an event.</summary>
    public static Page Of(StanceMatrix matrix, CancellationToken cancellationToken)
    {
        var composer = new PageComposer(matrix.Graph, cancellationToken);
        var items = matrix.Cells.SelectMany(cell => cell.Stances.Select(stance => composer.Item(
            () => [$"On {composer.Terms.Of(cell.Event)}: {SpeakerWords.Of(cell.Party)} {StanceMarkWords.Short(stance)} {composer.Number(stance.Statement)}."],
            () =>
            [
                new("Event", NodeWords.Of(cell.Event)),
                new("Party", SpeakerWords.Of(cell.Party)),
                new("Stance", StanceMarkWords.Short(stance)),
                new("Evidence", composer.Number(stance.Statement)),
            ])));
        return new Page
        {
            Question = "Who claims, denies, admits and blames what?",
            Summary = [!matrix.Cells.Any() ? "Nobody claims, denies, admits or blames anything in these documents." : $"{Sentence.Begin(Lists.Count(matrix.Events.Count, "event"))} and {Lists.Count(matrix.Parties.Count, "party")}."],
            Sections = [new PageSection(null, items.ToValueList())],
            Evidence = composer.Evidence(),
        };
    }
}
