using CsCheck;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>What questions find in random news before a budget cuts them.</summary>
public sealed class RandomNewsBudgetTests
{
    // Because some questions are asked about the statement that has most to compare.
    private static Gen<EntityGraph> WithStatements { get; } = RandomNews.Usual.Where(graph => graph.Statements.Any() && graph.Relationships.Any());

    [Fact]
    public void No_cut_question_finds_anything_that_is_not_in_the_whole_answer() => Gen.Select(WithStatements, Gen.Long[0, 300]).Sample(
        (graph, comparisons) =>
        {
            foreach (var (question, ask) in WholeGraphQuestions.All)
            {
                var whole = ask(graph, QuestionBudget.Unlimited, CancellationToken.None).Items.ToHashSet(StringComparer.Ordinal);
                var (items, cut) = ask(graph, new QuestionBudget { MaxComparisons = comparisons }, CancellationToken.None);
                var found = items.ToHashSet(StringComparer.Ordinal);
                Assert.True(found.IsSubsetOf(whole), $"{question} finds {string.Join(", ", found.Except(whole))}");
                Assert.True(cut is not null || found.SetEquals(whole), question);
            }
        },
        iter: 40,
        threads: 1,
        print: news => $"{news.Item2} comparisons{Environment.NewLine}{RandomNews.Print(news.Item1)}");

    [Fact]
    public void The_first_results_of_a_question_are_the_first_of_the_whole_answer() => RandomNews.Usual.Obeys(
        graph =>
        {
            var two = new QuestionBudget { MaxResults = 2 };
            Assert.Equal(graph.QuantitiesBySource().Take(2), graph.QuantitiesBySource([], two));
            Assert.Equal(graph.AnnouncedOnly().Take(2), graph.AnnouncedOnly(budget: two));
            Assert.Equal(graph.NoLongerCarried().Take(2), graph.NoLongerCarried(budget: two));
            var (timeline, first) = (graph.Timeline(), graph.Timeline([], budget: two));
            Assert.Equal(Events(timeline.Take(2)), Events(first));
            Assert.Equal(Events(timeline.Undated.Take(2)), Events(first.Undated));
            Assert.Equal(timeline.Count > 2 || timeline.Undated.Count > 2 || timeline.NotHonoured.Count > 2 ? AnswerCut.Results : null, first.Cut);
            foreach (var happening in graph.Nodes<Event>())
            {
                var (whole, cut) = (graph.OriginsOfEvent(happening), graph.OriginsOfEvent(happening, budget: two));
                Assert.Equal(whole.Take(2).Select(origin => origin.Reports), cut.Select(origin => origin.Reports));
                Assert.Equal((whole.Min, whole.Max), (cut.Min, cut.Max));
            }
        },
        iterations: 15);

    private static IEnumerable<Event> Events(IEnumerable<TimelineEvent> items) => items.Select(item => item.Event);
}
