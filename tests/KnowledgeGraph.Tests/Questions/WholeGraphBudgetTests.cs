using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions;

public sealed class WholeGraphBudgetTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private readonly EntityGraph _graph = seed.Graph;

    public static TheoryData<string> Questions() => [.. WholeGraphQuestions.All.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_without_limit_is_not_cut(string question) =>
        Assert.Null(WholeGraphQuestions.All[question](_graph, QuestionBudget.Unlimited, CancellationToken.None).Cut);

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_that_may_make_one_comparison_says_that_it_was_cut(string question) =>
        Assert.Equal(AnswerCut.Comparisons, WholeGraphQuestions.All[question](_graph, new QuestionBudget { MaxComparisons = 1 }, CancellationToken.None).Cut);

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_that_is_out_of_time_says_that_it_was_cut(string question) =>
        Assert.Equal(AnswerCut.Deadline, WholeGraphQuestions.All[question](_graph, new QuestionBudget { Deadline = TimeSpan.Zero }, CancellationToken.None).Cut);

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_cancelled_question_ends(string question) =>
        Assert.Throws<OperationCanceledException>(() => WholeGraphQuestions.All[question](_graph, QuestionBudget.Unlimited, new CancellationToken(canceled: true)));

    [Theory]
    [MemberData(nameof(Questions))]
    public void What_a_cut_question_finds_is_a_part_of_the_whole_answer_and_all_of_it_once_the_budget_is_enough(string question)
    {
        var ask = WholeGraphQuestions.All[question];
        var whole = ask(_graph, QuestionBudget.Unlimited, CancellationToken.None).Items.ToHashSet(StringComparer.Ordinal);

        AnswerCut? cut = AnswerCut.Comparisons;
        for (var comparisons = 1L; cut is not null; comparisons = (comparisons * 3) + 1)
        {
            var (items, by) = ask(_graph, new QuestionBudget { MaxComparisons = comparisons }, CancellationToken.None);
            var found = items.ToHashSet(StringComparer.Ordinal);
            Assert.Empty(found.Except(whole));
            Assert.True(by is not null || found.SetEquals(whole), $"{comparisons} comparisons");
            cut = by;
        }
    }
}
