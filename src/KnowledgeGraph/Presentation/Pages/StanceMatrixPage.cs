namespace KnowledgeGraph.Presentation;

/// <summary>Lays out who claims, denies, admits and blames what, event by event.</summary>
internal static class StanceMatrixPage
{
    /// <summary>The page, with an item for each stance of a party on an event.</summary>
    public static Page Of(StanceMatrix matrix, CancellationToken cancellationToken)
    {
        var composer = new PageComposer(matrix.Graph, cancellationToken);
        var items = matrix.Cells.SelectMany(cell => cell.Stances.Select(stance => composer.Item(
            () => [$"On {composer.Terms.Of(cell.Event)}: {SpeakerWords.Of(cell.Party)} {StanceMarkWords.Short(stance)} {composer.Number(stance.Statement)}.{GoneBack(stance, composer)}"],
            () =>
            [
                new("Event", NodeWords.Of(cell.Event)),
                new("Party", SpeakerWords.Of(cell.Party)),
                new("Stance", StanceMarkWords.Short(stance)),
                new("Evidence", composer.Number(stance.Statement)),
            ])));
        var statements = new ItemOf(composer);
        var sections = new List<PageSection> { new(null, items.ToValueList()) };
        var denied = matrix.Denied.Select(one => statements.Any(one.Denial)).ToValueList();
        if (denied.Count > 0)
        {
            sections.Add(new PageSection("Who denies that it happened at all", denied));
        }

        return new Page
        {
            Question = "Who claims, denies, admits and blames what?",
            Summary = [!matrix.Cells.Any() ? "Nobody claims, denies, admits or blames anything in these documents." : $"{Sentence.Begin(Lists.Count(matrix.Events.Count, "event"))} and {Lists.Count(matrix.Parties.Count, "party")}."],
            Sections = sections.ToValueList(),
            Evidence = composer.Evidence(),
        };
    }

    private static string GoneBack(PartyStance stance, PageComposer composer) =>
        string.Concat(stance.GoneBack.Select(back => " " + StandingSentences.Of(back, stance.Statement, id => " " + composer.Number(id))));
}
