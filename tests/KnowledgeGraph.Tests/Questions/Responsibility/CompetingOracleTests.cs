using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Responsibility;

public sealed class CompetingOracleTests
{
    // A few claims about few events by many, so that some belong to one party, some are one, and some go back on theirs.
    private static readonly NewsSize s_size = new() { Persons = 5, Organizations = 6, Events = 2, Statements = 60, Relationships = 24, Claims = 8 };

    [Fact]
    public void Competing_claims_are_what_a_comparison_of_all_claims_finds()
    {
        var (pairs, conditional, claims) = (0, 0, 0);
        RandomNews.Graphs(s_size).Obeys(
            graph =>
            {
                foreach (var happening in graph.Nodes<Event>())
                {
                    var answer = graph.WhoClaimedResponsibilityFor(happening);

                    Assert.Equal(SlowCompeting.Pairs(graph, happening), answer.Competing.Select(Line));
                    pairs += answer.Competing.Count;
                    conditional += answer.Competing.Count(pair => pair.IsOnlyIfDifferent);
                    claims += answer.Claims.Count;
                }
            },
            100);
        Assert.True(pairs > 500 && conditional > 100, $"{pairs} pairs of {claims} claims, {conditional} of them on a condition, in all the samples.");
    }

    private static string Line(CompetingClaims pair) => $"{Side(pair.First)} against {Side(pair.Second)}{(pair.IsOnlyIfDifferent ? ", if they are different" : "")}";

    private static string Side(ValueList<ResponsibilityClaim> joint) => $"{joint[0].Proposition.Id} of {string.Join(' ', joint.Select(claim => claim.Speaker.Agent?.Id.Value))}";
}
