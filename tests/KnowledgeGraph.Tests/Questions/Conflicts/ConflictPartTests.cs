using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>Every question that looks at a part finds what the question about the whole graph finds there, and nothing else.</summary>
public sealed class ConflictPartTests
{
    [Fact]
    public void About_a_node_are_those_of_the_whole_graph_of_which_a_side_is_about_it() => RandomNews.Usual.Obeys(graph =>
    {
        var all = graph.Conflicts();
        foreach (var happening in graph.Nodes<Event>())
        {
            var same = graph.SameAs(happening.Id);
            bool IsRuled(Conflict conflict) => conflict.Left.Proposition is not null && conflict.Right.Proposition is not null && IsOfARule(conflict);
            bool IsAbout(ConflictSide side) => side.Proposition![KnownRoles.Event]?.Nodes.Any(same.Contains) ?? false;
            bool IsOrder(ConflictSide side) => side.Proposition!.Predicate == KnownPredicates.HappenedBefore.Code && side.Proposition[KnownRoles.Other]!.Nodes.Any(same.Contains);

            Assert.Equal(
                Lines(all.Where(conflict => IsRuled(conflict) && (IsAbout(conflict.Left) || IsAbout(conflict.Right) || IsOrder(conflict.Left) || IsOrder(conflict.Right)))),
                Lines(graph.ConflictsAbout(happening).Where(IsRuled)));
            Assert.Subset(Lines(all).ToHashSet(), Lines(graph.ConflictsAbout(happening)).ToHashSet());
        }
    });

    [Fact]
    public void Of_a_statement_are_those_of_the_whole_graph_that_it_takes_part_in() => RandomNews.Usual.Obeys(graph =>
    {
        var all = graph.Conflicts();
        foreach (var statement in graph.Statements)
        {
            bool IsPart(Conflict conflict) => conflict.Left.Statement.Statement.Id == statement.Id || conflict.Right.Statement.Statement.Id == statement.Id;
            var some = graph.ConflictsOf(statement);

            Assert.Equal(Lines(all.Where(IsPart)), Lines(some));
            Assert.Equal(Lines(all.Dismissed.Where(IsPart)), Lines(some.Dismissed));
        }
    });

    [Fact]
    public void In_a_document_are_those_of_the_whole_graph_of_which_both_sides_stand_there() => RandomNews.Usual.Obeys(graph =>
    {
        var all = graph.Conflicts();
        foreach (var document in graph.Nodes<Document>())
        {
            Assert.Equal(Lines(all.Where(conflict => conflict.Document?.Id == document.Id)), Lines(graph.ConflictsIn(document)));
        }
    });

    [Fact]
    public void Between_two_parties_is_the_same_either_way_round_and_part_of_the_whole() => RandomNews.Usual.Obeys(graph =>
    {
        var all = Lines(graph.Conflicts()).ToHashSet();
        var agents = graph.Nodes<Agent>().ToList();
        foreach (var (party, other) in agents.SelectMany(party => agents.Select(other => (party, other))))
        {
            var between = Lines(graph.ConflictsBetween(party, other));
            Assert.Equal(between, Lines(graph.ConflictsBetween(other, party)));
            Assert.Subset(all, between.ToHashSet());
        }
    });

    [Fact]
    public void Every_conflict_has_two_sides_with_speakers_in_the_order_of_the_ledger() => RandomNews.Usual.Obeys(graph =>
    {
        var answer = graph.Conflicts();
        Assert.Equal(Lines(answer), Lines(answer).Distinct());
        Assert.All(answer.Concat(answer.Dismissed), conflict =>
        {
            Assert.True(graph.OrdinalOrThrow(conflict.Left.Statement.Statement.Id) <= graph.OrdinalOrThrow(conflict.Right.Statement.Statement.Id));
            Assert.NotEmpty(conflict.Left.Speakers);
            Assert.NotEmpty(conflict.Right.Speakers);
            Assert.NotEqual("", conflict.Explanation);
        });
    });

    private static bool IsOfARule(Conflict conflict) => conflict.Reason != ConflictReasons.Disputed && conflict.Reason != ConflictReasons.Asserted;

    private static string[] Lines(IEnumerable<Conflict> conflicts) => [.. conflicts.Select(conflict => $"{conflict} on {conflict.Slot}")];
}
