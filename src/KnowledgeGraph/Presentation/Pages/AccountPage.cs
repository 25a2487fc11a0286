using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out one party's version of events, and where two differ.</summary>
internal static class AccountPage
{
    /// <summary>The account of one party.</summary>
    public static Page Of(Account account, CancellationToken cancellationToken)
    {
        var composer = new PageComposer(((IPresentable)account).Graph, cancellationToken);
        var items = new ItemOf(composer);
        return new Page
        {
            Question = $"What does {NodeWords.Of(account.Party)} say?",
            Summary = [Sentence.Begin(account.Statements.Explanation) + ".", .. Cut(account.Cut)],
            Sections = Sections(
                items,
                (null, account.Statements),
                ("Taken back", account.TakenBack),
                ("Quotations that it denies", account.DeniedQuotations),
                ("Members in their own name", account.MembersInTheirOwnName)),
            Evidence = composer.Evidence(),
        };
    }

    /// <summary>Two accounts beside each other.</summary>
    public static Page Of(AccountDifference difference, CancellationToken cancellationToken)
    {
        var composer = new PageComposer(((IPresentable)difference).Graph, cancellationToken);
        var items = new ItemOf(composer);
        var left = NodeWords.Of(difference.Left.Party);
        var right = NodeWords.Of(difference.Right.Party);
        return new Page
        {
            Question = $"Where do {left} and {right} agree and differ?",
            Summary =
            [
                $"Agreed: {Lists.Number(difference.Agreed.Count)}. Opposed: {Lists.Number(difference.Opposed.Count)}. Only {left}: {Lists.Number(difference.OnlyLeft.Count)}. Only {right}: {Lists.Number(difference.OnlyRight.Count)}.",
                .. Cut(difference.Cut),
            ],
            Sections = Sections(
                items,
                ("Opposed", difference.Opposed),
                ("Agreed", difference.Agreed),
                ($"Only {left}", difference.OnlyLeft),
                ($"Only {right}", difference.OnlyRight)),
            Evidence = composer.Evidence(),
        };
    }

    private static ValueList<PageSection> Sections(ItemOf items, params ReadOnlySpan<(string? Heading, IReadOnlyList<object> Items)> parts)
    {
        var sections = new List<PageSection>();
        foreach (var (heading, found) in parts)
        {
            if (found.Count > 0)
            {
                sections.Add(new PageSection(heading, found.Select(items.Any).ToValueList()));
            }
        }

        return sections.ToValueList();
    }

    private static IEnumerable<string> Cut(AnswerCut? cut) => cut is { } reason ? [FindingsPage.Words(reason)] : [];
}
