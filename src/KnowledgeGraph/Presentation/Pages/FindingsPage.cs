using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out the answer to a question, whatever it consists of.</summary>
internal static class FindingsPage
{
    /// <summary>The page; an empty answer says what was looked at.</summary>
    public static Page Of(IFindings answer, CancellationToken cancellationToken)
    {
        var composer = new PageComposer(answer.Graph, cancellationToken);
        var items = new ItemOf(composer);
        var sections = new List<PageSection> { new(null, answer.Items.Select(items.Any).ToValueList()) };
        foreach (var (heading, more) in More(answer))
        {
            sections.Add(new PageSection(heading, more.Select(items.Any).ToValueList()));
        }

        return new Page
        {
            Question = Sentence.Begin(answer.Explanation),
            Summary = Summary(answer).ToValueList(),
            Sections = sections.ToValueList(),
            Evidence = composer.Evidence(),
        };
    }

    /// <summary>What the budget did to an answer, as a sentence.</summary>
    public static string Words(AnswerCut cut) => cut switch
    {
        AnswerCut.Results => "There is more than the budget allows to be shown.",
        AnswerCut.Comparisons => "The budget of comparisons ended the search, so there may be more.",
        _ => "The deadline ended the search, so there may be more.",
    };

    private static IEnumerable<string> Summary(IFindings answer)
    {
        yield return answer switch
        {
            Corroboration origins => Origins(origins),
            TimeAnswer { Time.IsUnknown: true, Count: 0 } => "Nobody states a time.",
            TimeAnswer { Time.IsUnknown: true } time => $"The time is {EventTimeWords.Unknown(time)}.",
            TimeAnswer time => $"The time comes to: {TimeWords.Of(time.Time)}. What follows is according to whom.",
            Timeline { Count: 0, Undated.Count: > 0 } timeline => $"No event has a place in the order of time: {Lists.Count(timeline.Undated.Count, "event")} without one below.",
            { Items.Count: 0 } => More(answer).Any() ? "Nothing was found but what is listed apart." : "Nothing was found.",
            _ => $"{Lists.Count(answer.Items.Count, "item")} found.",
        };
        if (answer is QuantityAnswer { Besides: { Count: > 0 } besides })
        {
            yield return BesidesWords.Of(besides);
        }

        if (answer.Cut is { } cut)
        {
            yield return Words(cut);
        }
    }

    private static string Origins(Corroboration origins) => origins.Min == origins.Max
        ? $"{Sentence.Begin(Lists.Count(origins.Min, "independent origin"))} in {Lists.Count(origins.Reports.Count, "report")}."
        : $"Between {Lists.Number(origins.Min)} and {Lists.Count(origins.Max, "independent origin")} in {Lists.Count(origins.Reports.Count, "report")}, because it is not shown that all of them are independent of each other.";

    // What an answer keeps apart from what it found.
    private static IEnumerable<(string Heading, IReadOnlyList<object> Items)> More(IFindings answer)
    {
        (string Heading, IReadOnlyList<object> Items)[] apart = answer switch
        {
            ConflictAnswer conflicts => [("Dismissed by somebody", conflicts.Dismissed)],
            DistanceAnswer distances => [("At a distance that is not known", distances.Unknown), ("Farther away", distances.Beyond)],
            Timeline timeline =>
            [
                ("At a disputed time", timeline.Undated.Where(IsDisputed).ToList()),
                ("At no known time", timeline.Undated.Where(placed => !IsDisputed(placed)).ToList()),
                ("What the order could not honour", timeline.NotHonoured),
            ],
            QuantityAnswer quantities => [(BesidesWords.Heading, quantities.Besides)],
            WhatFalls falls => [("What still stands, because something else carries it", falls.StillStands)],
            _ => [],
        };
        return apart.Where(section => section.Items.Count > 0);
    }

    private static bool IsDisputed(TimelineEvent placed) => placed.When.Solution.Status == TimeSolutionStatus.Contradictory;
}
