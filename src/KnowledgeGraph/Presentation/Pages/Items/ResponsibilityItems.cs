using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out who blames whom, who answered, and what nobody claims.</summary>
internal sealed class ResponsibilityItems(PageComposer page, StatementItems statements)
{
    /// <summary>An accusation.</summary>
    public PageItem Of(Blame blame) => page.Item(() => page.Statements.Of(blame.Statement), () => Cells(blame));

    /// <summary>One claim, denial, admission, accusation or announcement by itself.</summary>
    public PageItem Of(ResponsibilityStatement found) => page.Item(
        () =>
        [
            .. page.Statements.Of(found.Statement),
            .. found is Announcement announcement ? [Order(announcement.Order)] : Array.Empty<string>(),
        ],
        () =>
        [
            new("Who", SpeakerWords.Of(found.Speaker)),
            new("Act", ActPhrases.Described(found.Statement)),
            new("Put as", HedgeWords.Of(found.Statement.Statement, found.Proposition)),
            new("Standing", page.Standing(found)),
            .. statements.Where(found.Statement),
        ]);

    /// <summary>An accusation and its denial.</summary>
    public PageItem Of(AnsweredAccusation answered) => page.Item(
        () => [page.First(answered.Accusation.Statement), page.First(answered.Denial), Kind(answered, answered.IsByAccused ? "the accused" : "somebody else than the accused")],
        () => [.. Cells(answered.Accusation), new("Denied by", SpeakerWords.Of(answered.Denial.Origin.Principals)), new("Denial", page.Number(answered.Denial))]);

    /// <summary>A claim and its denial.</summary>
    public PageItem Of(AnsweredClaim answered) => page.Item(
        () => [page.First(answered.Claim), page.First(answered.Denial), Kind(answered, answered.IsByClaimant ? "who claims it" : "somebody else than who claims it")],
        () => [.. statements.Cells(answered.Claim), new("Denied by", SpeakerWords.Of(answered.Denial.Origin.Principals)), new("Denial", page.Number(answered.Denial))]);

    /// <summary>An event that nobody claims.</summary>
    public PageItem Of(UnclaimedEvent unclaimed) => page.Item(
        () =>
        [
            $"Nobody in these documents claims responsibility for {NodeWords.Quoted(unclaimed.Event)}.",
            .. unclaimed.Blamed.Select(accusation => accusation.Statement).Distinct().Select(page.First),
        ],
        () =>
        [
            new("Event", NodeWords.Of(unclaimed.Event)),
            new("Blamed", Lists.And(unclaimed.Blamed.SelectMany(accusation => accusation.Agents).Distinct().Select(NodeWords.Of))),
            new("By", Lists.And(unclaimed.Blamed.Select(accusation => SpeakerWords.Of(accusation.Speaker)).Distinct(StringComparer.Ordinal))),
            new("Evidence", page.Numbers(unclaimed.Blamed.Select(accusation => accusation.Statement).Distinct())),
        ]);

    /// <summary>Claims that leave no room for each other.</summary>
    public PageItem Of(CompetingClaims competing) => page.Item(
        () =>
        [
            .. competing.First.Concat(competing.Second).Select(claim => claim.Statement).Distinct().Select(page.First),
            competing.IsOnlyIfDifferent ? "They compete only if those whom they name are different." : "They compete.",
        ],
        () =>
        [
            new("One", Lists.And(competing.First.Select(claim => SpeakerWords.Of(claim.Speaker)).Distinct(StringComparer.Ordinal))),
            new("The other", Lists.And(competing.Second.Select(claim => SpeakerWords.Of(claim.Speaker)).Distinct(StringComparer.Ordinal))),
            new("Evidence", page.Numbers(competing.First.Concat(competing.Second).Select(claim => claim.Statement).Distinct())),
        ]);

    private static string Kind(AnsweredStatement answered, string by) =>
        $"The answer is by {by}, and {(answered.IsExplicit ? "denies it in so many words" : "denies what was said without naming the statement")}{(answered.IsCertain ? "" : "; that it came afterwards, within the time asked for if there was one, is not certain")}.";

    private static string Order(AnnouncementOrder order) =>
        order == AnnouncementOrder.Before ? "It was said before the event." : "Whether it was said before the event is not known.";

    private IEnumerable<PageRow> Cells(Blame blame) =>
    [
        new("Who blames", SpeakerWords.Of(blame.Accusers)),
        new("Whom", blame.Blamed.Count == 0 ? "somebody who is not named" : Lists.And(blame.Blamed.Select(NodeWords.Of))),
        new("For what", Lists.And(blame.Events.Select(NodeWords.Of))),
        new("Put as", HedgeWords.Of(blame.Statement.Statement)),
        new("Standing", page.Standing(blame.Standing, blame.Statement)),
        new("Supported by", page.Numbers(blame.SupportedBy)),
        .. statements.Where(blame.Statement),
    ];
}
