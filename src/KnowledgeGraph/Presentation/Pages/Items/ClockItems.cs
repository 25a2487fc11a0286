using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out when things are said to have happened, and what has changed since.</summary>
internal sealed class ClockItems(PageComposer page)
{
    /// <summary>An event with its time, and who says so.</summary>
    public PageItem Of(TimelineEvent placed) => page.Item(
        () =>
        [
            $"{Begun(placed)}.",
            .. placed.When.Count > 0 ? placed.When.Select(page.TimeBases.Of) : Held(placed),
            .. placed.SameEvents.Count == 0 ? Array.Empty<string>() : [$"Judged to be the same event: {Lists.And(placed.SameEvents.Select(NodeWords.Quoted))}."],
        ],
        () =>
        [
            new("Time", EventTimeWords.Of(placed)),
            new("Event", NodeWords.Of(placed.Event)),
            new("According to", Lists.And(Bases(placed).Select(EventTimeWords.According).Distinct(StringComparer.Ordinal))),
            new("Evidence", page.Numbers(Bases(placed).SelectMany(EventTimeWords.Statements).Distinct())),
        ]);

    /// <summary>What a time rests on.</summary>
    public PageItem Of(TimeBasis basis) => page.Item(
        () => [page.TimeBases.Of(basis)],
        () => [new("Of", NodeWords.Of(basis.Of)), new("Time", EventTimeWords.Of(basis)), new("According to", EventTimeWords.According(basis)), new("Evidence", page.Numbers(EventTimeWords.Statements(basis)))]);

    /// <summary>Something that is different from what was known.</summary>
    public PageItem Of(Change change) => page.Item(
        () =>
        [
            $"{Sentence.Begin(Kind(change.Kind))}: {What(change)}.",
            .. change.Statement is { } said && change.Conflict is null ? page.Statements.Of(said) : [],
            .. change.Conflict is { } conflict ? page.Conflicts.Of(conflict) : [],
            .. change.Conflict is null ? change.Through.Select(page.First) : [],
            .. change.MissingFrom is { } document ? [$"{NodeWords.Quoted(document)} no longer carries it."] : Array.Empty<string>(),
        ],
        () =>
        [
            new("What happened", Kind(change.Kind)),
            new("To", What(change)),
            new("Who", change.Statement is { } said ? SpeakerWords.Of(said.Origin.Principals) : ""),
            new("Through", page.Numbers(change.Through)),
            new("Evidence", change.Statement is { } one ? page.Number(one) : ""),
        ]);

    private static string Begun(TimelineEvent placed)
    {
        var time = EventTimeWords.Of(placed);
        return placed.When.Time.IsUnknown ? $"The time of {NodeWords.Quoted(placed.Event)} is {time}" : $"{NodeWords.Quoted(placed.Event)}: {time}";
    }

    // Because one speaker may have said much about one day.
    private IEnumerable<string> Held(TimelineEvent placed) =>
        from basis in placed.HoldsRestsOn
        group page.Number(basis.Statement!) by (Who: SpeakerPhrases.InwardsOut(basis.Statement!.Chain), When: page.Times.When(basis.Stated)) into held
        select $"According to {held.Key.Who} {string.Concat(held)}, what is said of it holds {held.Key.When}.";

    // Where no one states the time of the event, it is held by when what is said of it holds.
    private static IEnumerable<TimeBasis> Bases(TimelineEvent placed) => placed.When.Count > 0 ? placed.When : placed.HoldsRestsOn;

    private static string What(Change change) => change switch
    {
        { Statement: { } said } => $"statement {said.Statement.Id}",
        { Relationship: { } relationship } => $"relationship {relationship}",
        { Judgement: { } judgement } => $"judgement {judgement}",
        _ => change.Id.Value,
    };

    private static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.New => "new",
        ChangeKind.Revised => "revised by its speaker",
        ChangeKind.Retracted => "retracted by its speaker",
        ChangeKind.Reinstated => "stands again",
        ChangeKind.NewlyDisputed => "newly disputed",
        ChangeKind.SaidOtherwise => "said otherwise since",
        ChangeKind.NewlyContradicted => "newly contradicted",
        ChangeKind.NewlyJudged => "newly judged",
        ChangeKind.NoLongerJudged => "no longer judged",
        ChangeKind.Amended => "amended by the recorder",
        ChangeKind.Withdrawn => "withdrawn by the recorder",
        ChangeKind.Redacted => "redacted",
        _ => "no longer carried",
    };
}
