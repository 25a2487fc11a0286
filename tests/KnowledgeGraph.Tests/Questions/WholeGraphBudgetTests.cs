using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions;

public sealed class WholeGraphBudgetTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private static readonly Dictionary<string, Func<EntityGraph, QuestionBudget, CancellationToken, AnswerCut?>> s_questions = new(StringComparer.Ordinal)
    {
        [nameof(PropositionQueries.PropositionsWith)] = (graph, budget, token) => graph.PropositionsWith(KnownPredicates.Occurred, includingImplying: true, budget, token).Cut,
        [nameof(StatementQueries.StatementsWithoutNamedSource)] = (graph, budget, token) => graph.StatementsWithoutNamedSource(budget, token).Cut,
        [nameof(StatementQueries.StatementsByAnonymousSpeakers)] = (graph, budget, token) => graph.StatementsByAnonymousSpeakers(budget, token).Cut,
        [nameof(StatementQueries.StatementsInPublishersOwnVoice)] = (graph, budget, token) => graph.StatementsInPublishersOwnVoice(budget, token).Cut,
        [nameof(StatementQueries.AnonymousSpeakers)] = (graph, budget, token) => graph.AnonymousSpeakers(budget, token).Cut,
        [nameof(VerificationQueries.CouldNotBeVerified)] = (graph, budget, token) => graph.CouldNotBeVerified(by: null, budget, token).Cut,
        [nameof(BlameQueries.WhoBlamesWhom)] = (graph, budget, token) => graph.WhoBlamesWhom(budget, token).Cut,
    };

    private readonly EntityGraph _graph = seed.Graph;

    public static TheoryData<string> Questions() => [.. s_questions.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_without_limit_is_not_cut(string question) =>
        Assert.Null(s_questions[question](_graph, QuestionBudget.Unlimited, CancellationToken.None));

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_that_may_look_at_one_statement_says_that_it_was_cut(string question) =>
        Assert.Equal(AnswerCut.Comparisons, s_questions[question](_graph, new QuestionBudget { MaxComparisons = 1 }, CancellationToken.None));

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_cancelled_question_ends(string question) =>
        Assert.Throws<OperationCanceledException>(() => s_questions[question](_graph, QuestionBudget.Unlimited, new CancellationToken(canceled: true)));
}
