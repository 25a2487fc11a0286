using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>What holds of conflicts whatever was said.</summary>
public class RandomNewsConflictTests
{
    private const int Iterations = 25;

    [Fact]
    public void Conflicts_between_two_parties_are_the_same_either_way_round_and_those_of_the_graph_in_which_both_speak() => RandomNews.Usual.Obeys(
        graph =>
        {
            var all = graph.Conflicts();
            var parties = new PartyReader(graph);
            var agents = graph.Nodes<Agent>().ToList();
            foreach (var (one, other) in agents.SelectMany(one => agents.Select(other => (one.Id, other.Id))))
            {
                var between = graph.ConflictsBetween(one, other);
                Assert.Equal(Texts(between), Texts(graph.ConflictsBetween(other, one)));
                Assert.Equal(Texts(all.Where(conflict => AreOf(graph, parties, conflict, one, other) || AreOf(graph, parties, conflict, other, one))), Texts(between));
            }
        },
        Iterations);

    [Fact]
    public void A_search_that_forgets_after_every_subject_finds_what_one_finds_that_remembers_all() => RandomNews.Usual.Obeys(
        graph => Assert.Equal(
            Texts(graph.Conflicts(new ConflictOptions { StatementsToRemember = int.MaxValue })),
            Texts(graph.Conflicts(new ConflictOptions { StatementsToRemember = 0 }))),
        100);

    [Fact]
    public void Conflicts_in_a_document_are_those_of_the_graph_of_which_both_sides_stand_there() => RandomNews.Usual.Obeys(
        graph =>
        {
            var all = graph.Conflicts();
            foreach (var document in graph.Nodes<Document>())
            {
                var inside = all.Where(conflict => StandsIn(conflict.Left, document) && StandsIn(conflict.Right, document));
                Assert.Equal(Texts(inside), Texts(graph.ConflictsIn(document)));
            }
        },
        Iterations);

    [Fact]
    public void Conflicts_of_a_statement_or_proposition_are_those_of_the_graph_of_which_it_is_a_side() => RandomNews.Usual.Obeys(
        graph =>
        {
            var all = graph.Conflicts();
            foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted))
            {
                Assert.Equal(Texts(all.Where(conflict => Sides(conflict).Any(side => side.Statement.Statement == statement))), Texts(graph.ConflictsOf(statement)));
                foreach (var proposition in statement.Propositions)
                {
                    var own = all.Where(conflict => Sides(conflict).Any(side =>
                        side.Statement.Statement == statement && (side.Proposition is null || side.Proposition.Id == proposition.Id)));
                    Assert.Equal(Texts(own), Texts(graph.ConflictsOf(proposition.Id)));
                }
            }
        },
        Iterations);

    [Fact]
    public void Conflicts_about_a_node_are_those_of_the_graph_of_which_one_side_is_about_it() => RandomNews.Usual.Obeys(
        graph =>
        {
            var all = graph.Conflicts();
            foreach (var node in graph.Nodes<Node>())
            {
                var same = graph.SameAs(node.Id);
                Assert.Equal(Texts(all.Where(conflict => IsAbout(graph, conflict, same))), Texts(graph.ConflictsAbout(node)));
            }
        },
        Iterations);

    [Fact]
    public void Conflicts_come_in_ledger_order_the_earlier_side_on_the_left() => RandomNews.Usual.Obeys(
        graph =>
        {
            var places = graph.Conflicts().Select(conflict => (Left: PlaceOf(graph, conflict.Left), Right: PlaceOf(graph, conflict.Right))).ToList();
            Assert.All(places, place => Assert.True(place.Left.CompareTo(place.Right) <= 0));
            Assert.Equal(places.Order(), places);
        },
        Iterations);

    [Fact]
    public void Dismissing_every_conflict_and_withdrawing_that_restores_every_answer() => RandomNews.Usual.Obeys(
        graph =>
        {
            var before = graph.Conflicts();
            var dismissed = graph.Edit(builder =>
            {
                foreach (var (conflict, index) in before.Select((conflict, index) => (conflict, index)))
                {
                    builder.Add(new Judgement { Id = new EntityId($"dismissal-{index}"), Verdict = JudgementVerdict.NoConflict, Of = [IdOf(conflict.Left), IdOf(conflict.Right)] });
                }
            });
            Assert.DoesNotContain(dismissed.Conflicts(), conflict => Texts(before).Contains(conflict.ToString()));
            Assert.Subset(dismissed.Conflicts().Dismissed.Select(Pair).ToHashSet(), before.Select(Pair).ToHashSet());

            var restored = dismissed.Edit(builder =>
            {
                for (var index = 0; index < before.Count; index++)
                {
                    builder.Withdraw(new EntityId($"dismissal-{index}"));
                }
            });
            AssertAnswersAreEqual(graph, restored);
        },
        Iterations);

    [Fact]
    public void Judging_all_events_the_same_and_withdrawing_that_restores_every_answer() => RandomNews.Usual.Obeys(
        graph =>
        {
            var judged = graph.Edit(builder => builder.Add(new Judgement
            {
                Id = new EntityId("one"),
                Verdict = JudgementVerdict.Same,
                Of = graph.Nodes<Event>().Select(happening => happening.Id).ToValueList(),
            }));
            AssertAnswersAreEqual(graph, judged.Edit(builder => builder.Withdraw(new EntityId("one"))));
        },
        Iterations);

    [Fact]
    public void Each_side_has_its_statement_with_who_said_it_and_where_it_stands() => RandomNews.Usual.Obeys(
        graph =>
        {
            var answer = graph.Conflicts();
            foreach (var conflict in answer.Concat(answer.Dismissed))
            {
                Assert.NotEqual("", conflict.Explanation);
                Assert.All(Sides(conflict), side =>
                {
                    var statement = graph.Get<Statement>(side.Statement.Statement.Id);
                    Assert.False(statement.IsRedacted);
                    Assert.Equal(statement.Attribution.Count, side.Statement.Chain.Count);
                    Assert.Equal(statement.Source?.Document, side.Statement.Source?.Document.Id);
                    Assert.True(side.Proposition is null || statement.Propositions.Contains(side.Proposition));
                    Assert.True(side.Speakers.Count > 0);
                });
            }
        },
        Iterations);

    [Fact]
    public void A_small_budget_gives_the_first_conflicts_and_says_that_it_was_cut() => RandomNews.Usual.Obeys(
        graph =>
        {
            var all = graph.Conflicts();
            var cut = graph.Conflicts(new ConflictOptions { Budget = new QuestionBudget { MaxResults = 2 } });
            Assert.Equal(Texts(all.Take(2)), Texts(cut));
            Assert.Equal(all.Count > 2 || all.Dismissed.Count > 2 ? AnswerCut.Results : null, cut.Cut);
        },
        Iterations);

    private static void AssertAnswersAreEqual(EntityGraph expected, EntityGraph actual)
    {
        Assert.Equal(Texts(expected.Conflicts()), Texts(actual.Conflicts()));
        Assert.Equal(Texts(expected.Conflicts().Dismissed), Texts(actual.Conflicts().Dismissed));
        foreach (var node in expected.Nodes<Event>())
        {
            Assert.Equal(Texts(expected.ConflictsAbout(node)), Texts(actual.ConflictsAbout(node)));
        }
    }

    private static List<string> Texts(IEnumerable<Conflict> conflicts) => conflicts.Select(conflict => conflict.ToString()).ToList();

    private static string Pair(Conflict conflict) => $"{IdOf(conflict.Left)} {IdOf(conflict.Right)}";

    private static ConflictSide[] Sides(Conflict conflict) => [conflict.Left, conflict.Right];

    private static EntityId IdOf(ConflictSide side) => side.Proposition?.Id ?? side.Statement.Statement.Id;

    private static bool StandsIn(ConflictSide side, Document document) => side.Statement.Source?.Document == document;

    private static bool AreOf(EntityGraph graph, PartyReader parties, Conflict conflict, EntityId left, EntityId right) =>
        IsOf(graph, parties, conflict.Left, left) && IsOf(graph, parties, conflict.Right, right);

    // By the time that the statement gives: what other statements make of it moves nobody into another office.
    private static bool IsOf(EntityGraph graph, PartyReader parties, ConflictSide side, EntityId party) =>
        side.Speakers.Any(speaker => speaker.Agent is { } agent && parties.PartiesOf(agent, SaidTimes.Of(graph, side.Statement.Statement)).Contains(party));

    private static bool IsAbout(EntityGraph graph, Conflict conflict, ValueList<EntityId> same)
    {
        if (conflict.Kind == ConflictKind.Framing)
        {
            return Sides(conflict).Any(side => same.Contains(side.Framing!.Target));
        }

        if (conflict.Reason == ConflictReasons.Disputed || conflict.Reason == ConflictReasons.DeniedQuotation || conflict.Reason == ConflictReasons.Asserted)
        {
            return Sides(conflict).Any(side => same.Contains(side.Statement.Statement.Id) || ConflictOracle.SubjectsOf(graph, side.Statement.Statement).Any(same.Contains));
        }

        return Sides(conflict).Any(side => ConflictOracle.SubjectsOf(graph, side.Proposition!).Any(same.Contains));
    }

    private static (int Statement, int Proposition) PlaceOf(EntityGraph graph, ConflictSide side) =>
        (graph.OrdinalOrThrow(side.Statement.Statement.Id), side.Statement.Statement.Propositions.ToList().FindIndex(proposition => proposition == side.Proposition));
}
