using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out when things are said to have happened, and what has changed since.</summary>
internal sealed class ClockItems(PageComposer page)
{
    /// <summary>An event with its time, and who says so.</summary>
    public PageItem Of(TimelineEvent placed) => page.Item(
        () =>
        [
            $"{NodeWords.Quoted(placed.Event)}: {When(placed)}.",
            .. Bases(placed).Select(Words),
            .. placed.SameEvents.Count == 0 ? Array.Empty<string>() : [$"Judged to be the same event: {Lists.And(placed.SameEvents.Select(NodeWords.Quoted))}."],
        ],
        () =>
        [
            new("Time", When(placed)),
            new("Event", NodeWords.Of(placed.Event)),
            new("According to", Lists.And(Bases(placed).Select(According).Distinct(StringComparer.Ordinal))),
            new("Evidence", page.Numbers(Bases(placed).SelectMany(Statements).Distinct())),
        ]);

    /// <summary>What a time rests on.</summary>
    public PageItem Of(TimeBasis basis) => page.Item(
        () => [Words(basis)],
        () => [new("Of", NodeWords.Of(basis.Of)), new("Time", Time(basis)), new("According to", According(basis)), new("Evidence", page.Numbers(Statements(basis)))]);

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

    private static string When(TimelineEvent placed) => placed.Time.IsUnknown ? "at a time that nobody states" : TimeWords.Of(placed.Time);

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

    private static IEnumerable<AttributedStatement> Statements(TimeBasis basis) => basis.Statement is { } said ? basis.Evidence.Prepend(said) : basis.Evidence;

    private static string According(TimeBasis basis) =>
        Statements(basis).Select(said => SpeakerWords.Of(said.Origin.Principals)).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } speakers
            ? Lists.And(speakers)
            : "the graph author";

    private string Words(TimeBasis basis) => $"{Clock(basis)} of {page.Terms.Of(basis.Of.Id)} is {Time(basis)}, according to {According(basis)} {page.Numbers(Statements(basis))}".TrimEnd() + ".";

    private string Time(TimeBasis basis) =>
        basis.From is { } from && basis.Offset is { } offset ? $"{OffsetWords.Of(offset, spelled: true)} {page.Terms.Of(from.Id)}" : TimeWords.Of(basis.Stated);

    private static string Clock(TimeBasis basis) => basis.Clock switch
    {
        AnchorClock.Said => "The time of saying",
        AnchorClock.Published => "The time of publication",
        AnchorClock.Retrieved => "The time of retrieval",
        _ => "The time",
    };
}
