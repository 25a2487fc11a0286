using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out how many and how much, always according to somebody.</summary>
internal sealed class QuantityItems(PageComposer page, StatementItems statements)
{
    /// <summary>One report of a quantity.</summary>
    public PageItem Of(QuantityReport report) => page.Item(() => [Words(report)], () => Cells(report));

    /// <summary>What one source says, report by report.</summary>
    public PageItem Of(QuantitySource source) => page.Item(
        () => source.Reports.Select(Words),
        () =>
        [
            new("Who", SpeakerWords.Of(source.Speaker)),
            new("How many", string.Join("; ", source.Reports.Select(report => Number(report)))),
            new("Of what", Lists.And(source.Reports.Select(report => CodeWords.Of(report.Predicate)).Distinct(StringComparer.Ordinal))),
            new("In", Lists.And(source.Reports.Select(report => report.Event).Distinct().Select(NodeWords.Of))),
            new("Evidence", page.Numbers(source.Reports.Select(report => report.Statement).Distinct())),
        ]);

    /// <summary>What an event adds to a total.</summary>
    public PageItem Of(QuantityAddend addend) => page.Item(
        () =>
        [
            $"{NodeWords.Quoted(addend.Event)} adds {Added(addend)}{(addend.IsPartOfTheCount ? ", which is a part only of what the total counts" : "")}.",
            .. addend.Reports.Select(Words),
            .. Others(addend.NotJudged, "nobody judged whether it is the same event as", "so the two are added up"),
            .. Others(addend.Unsure, "it is judged unsure whether it is the same event as", "so the total covers both"),
        ],
        () => [new("Event", NodeWords.Of(addend.Event)), new("Adds", Added(addend)), new("According to", Lists.And(addend.Reports.Select(report => SpeakerWords.Of(report.Speaker)).Distinct(StringComparer.Ordinal))), new("Evidence", page.Numbers(addend.Reports.Select(report => report.Statement).Distinct()))]);

    /// <summary>What a total leaves out.</summary>
    public PageItem Of(QuantityLeftOut leftOut) => page.Item(
        () => [$"{NodeWords.Quoted(leftOut.Event)} is left out: {Reason(leftOut.Reason)}.", .. leftOut.Report is { } report ? [Words(report)] : Array.Empty<string>()],
        () => [new("Event", NodeWords.Of(leftOut.Event)), new("Why", Reason(leftOut.Reason)), new("Evidence", leftOut.Report is { } report ? page.Number(report.Statement) : "")]);

    private static string Reason(QuantityLeftOutReason reason) => reason switch
    {
        QuantityLeftOutReason.NotChosen => "the policy did not choose it",
        QuantityLeftOutReason.OtherUnit => "it is in another unit",
        QuantityLeftOutReason.PartOfAnotherCount => "it is a part of another count",
        QuantityLeftOutReason.PartOfAnotherEvent => "the event is a part of another one",
        _ => "nobody gives a count",
    };

    private static IEnumerable<string> Others(ValueList<Event> others, string how, string so) =>
        others.Count == 0 ? [] : [$"{Sentence.Begin(how)} {Lists.And(others.Select(NodeWords.Quoted))}, {so}."];

    // Because a total adds up counts of one unit.
    private static string Added(QuantityAddend addend) =>
        QuantityWords.Interval(addend.Interval, addend.Reports.Select(report => report.Quantity.Unit).FirstOrDefault(unit => unit is not null));

    private static string Number(QuantityReport report) => (report.IsDenial ? "not " : "") + QuantityWords.Of(report.Quantity);

    private string Words(QuantityReport report)
    {
        var polarity = report.IsDenial ? Polarity.Negative : Polarity.Affirmative;
        var words = page.Says(report.Statement, report.JointlyWith.Prepend(report.Speaker).ToValueList(), report.Proposition, polarity, report.Proposition.Modality);
        var newer = report.SupersededBy is { } later ? $"; a later count of the same speaker takes its place {page.Number(later)}" : "";
        return $"{words}{newer}.{page.GoneBack(report.Statement)}";
    }

    private string StandingOf(QuantityReport report)
    {
        if (report.SupersededBy is not { } later)
        {
            return page.Standing(report.Standing, report.Statement);
        }

        var back = page.Standing(report.Statement);
        return $"superseded {page.Number(later)}{(back.Length > 0 ? $"; {back}" : "")}";
    }

    private IEnumerable<PageRow> Cells(QuantityReport report) =>
    [
        new("Who", SpeakerWords.Of(report.Speaker)),
        new("How many", Number(report)),
        new("Of what", CodeWords.Of(report.Predicate)),
        new("In", NodeWords.Of(report.Event)),
        new("As of", report.AsOf.Time.IsUnknown ? "" : TimeWords.Of(report.AsOf.Time)),
        new("Put as", HedgeWords.Of(report.Statement.Statement, report.Proposition)),
        new("Standing", StandingOf(report)),
        .. statements.Where(report.Statement),
    ];
}
