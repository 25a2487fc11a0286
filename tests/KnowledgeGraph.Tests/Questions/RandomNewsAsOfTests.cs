using CsCheck;
using KnowledgeGraph.Tests.Graph;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>What was known of random news, in which entries name what was recorded later, and times hang on each other.</summary>
public sealed class RandomNewsAsOfTests
{
    private const int Iterations = 60;

    private static readonly Gen<(EntityGraph Whole, KnowledgeCut Cut)> s_cuts = Gen.Select(RandomNews.Usual, Gen.Int[0, 2], Gen.Int[-1, 160], Gen.Int[1, 8], Gen.Bool)
        .Select((whole, sort, hours, day, isGenerous) => (whole, sort switch
        {
            0 => Published(day, isGenerous),
            1 => Recorded(hours),
            _ => Published(day, isGenerous).And(Recorded(hours)),
        }));

    [Fact]
    public void Everything_that_was_known_of_random_news_can_be_read() => s_cuts.Sample(
        news => Assert.NotEqual("", news.Whole.AsOf(news.Cut).CutExplanation + Digest.Of(news.Whole.AsOf(news.Cut))),
        iter: Iterations,
        print: Print);

    [Fact]
    public void Visible_entries_of_random_news_grow_with_the_moment() => Gen.Select(RandomNews.Usual, Gen.Int[-1, 160], Gen.Int[0, 100], Gen.Int[1, 8], Gen.Int[0, 7], Gen.Bool).Sample(
        (whole, hours, moreHours, day, moreDays, isGenerous) =>
        {
            Assert.Subset(Sequences(whole.AsOf(Recorded(hours + moreHours))), Sequences(whole.AsOf(Recorded(hours))));
            Assert.Subset(Sequences(whole.AsOf(Published(day + moreDays, isGenerous))), Sequences(whole.AsOf(Published(day, isGenerous))));
            Assert.Subset(
                Sequences(whole.AsOf(Published(day + moreDays, isGenerous).And(Recorded(hours)))),
                Sequences(whole.AsOf(Published(day, isGenerous).And(Recorded(hours)))));
        },
        iter: Iterations,
        print: news => RandomNews.Print(news.Item1));

    [Fact]
    public void A_statement_is_visible_when_it_was_certainly_published() => s_cuts.Where(news => news.Cut is { PublishedBy: not null, RecordedBy: null, IncludesPossible: false }).Sample(
        news =>
        {
            var visible = news.Whole.Statements.Where(statement => news.Whole.Solve(statement.PublishedIn(news.Whole)).Time.Latest <= news.Cut.PublishedBy!.Value.Latest);
            Assert.Equal(visible.Where(statement => !statement.IsRedacted).Select(statement => statement.Id), news.Whole.AsOf(news.Cut).Statements.Where(statement => !statement.IsRedacted).Select(statement => statement.Id));
        },
        iter: Iterations,
        print: Print);

    private static string Print((EntityGraph Whole, KnowledgeCut Cut) news) => $"{news.Cut}\n{RandomNews.Print(news.Whole)}";

    private static HashSet<long> Sequences(EntityGraph graph) => graph.Entries.Select(entry => entry.Sequence).ToHashSet();

    private static KnowledgeCut Published(int day, bool isGenerous) => KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, day)) with { IncludesPossible = isGenerous };

    private static KnowledgeCut Recorded(int hours) => KnowledgeCut.Recorded(RandomNews.FirstRecorded.AddHours(hours));
}
