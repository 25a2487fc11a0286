using CsCheck;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Names;

public sealed class NearSpellingsTests
{
    // Few letters, so that many words are a slip apart, and a digit and short words, in which no slip is allowed.
    private static readonly Gen<string> s_words = Gen.Char["abcdé1"].Array[1, 9].Select(letters => new string(letters));

    [Fact]
    public void Words_one_slip_apart_are_those_that_a_walk_through_all_words_finds() => Gen.Select(s_words.Array[1, 40], s_words.Where(NameToken.MayHoldTypos)).Sample((words, word) =>
    {
        var terms = NameTerms.Of(words.Distinct().ToDictionary(one => one, _ => new List<int>(), StringComparer.Ordinal));
        var near = new NearSpellings(terms, QuestionMeter.Unlimited);

        Assert.Equal(terms.SpeltLike(word, limit: 1).Where(place => NameToken.MayHoldTypos(terms[place])), near.Of(word));
    });

    [Theory]
    [InlineData("petrov", "petrow")]
    [InlineData("petrov", "ptrov")]
    [InlineData("petrov", "pettrov")]
    [InlineData("petrov", "eptrov")]
    public void A_changed_a_missing_an_added_and_a_swapped_letter_are_a_slip(string word, string other)
    {
        var terms = NameTerms.Of(new Dictionary<string, List<int>>(StringComparer.Ordinal) { [other] = [] });

        Assert.Equal([0], new NearSpellings(terms, QuestionMeter.Unlimited).Of(word));
    }

    [Fact]
    public void The_work_before_the_pairs_is_counted_and_can_be_cancelled()
    {
        var graph = NameSearchTests.GraphOf([.. Enumerable.Range(0, 50).Select(number => "mark" + (char)('a' + (number % 25)) + (char)('a' + (number / 25)))]);

        Assert.Equal(AnswerCut.Comparisons, graph.SameAsCandidates(new CandidateOptions { Budget = new QuestionBudget { MaxComparisons = 49 } }).Cut);
        Assert.Throws<OperationCanceledException>(() => NameIndex.Of(graph, new QuestionMeter(budget: null, CancellationToken.None)).Lookup(Cancelled()));
        Assert.Throws<OperationCanceledException>(() => NameIndex.Of(NameSearchTests.GraphOf("Ines Varga"), Cancelled()));
    }

    private static QuestionMeter Cancelled()
    {
        using var source = new CancellationTokenSource();
        var meter = new QuestionMeter(budget: null, source.Token);
        source.Cancel();
        return meter;
    }
}
