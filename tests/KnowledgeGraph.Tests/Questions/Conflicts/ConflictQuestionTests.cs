using KnowledgeGraph.Queries;
using static KnowledgeGraph.Tests.Questions.Conflicts.ConflictWorld;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>What each question looks at, its options, and its bad use.</summary>
public sealed class ConflictQuestionTests
{
    private readonly ConflictWorld _world = new();

    [Fact]
    public void About_a_node_means_that_one_side_has_it_as_its_subject()
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Watch));

        Assert.Single(_world.Graph().ConflictsAbout(Fire));
        Assert.Empty(_world.Graph().ConflictsAbout(Mill));
        Assert.Empty(_world.Graph().ConflictsAbout(Blaze));
        Assert.Contains("0 statements", _world.Graph().ConflictsAbout(Blaze).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_the_node_counts_for_the_other_side_alone()
    {
        Proposition OfBlaze(EntityId agent) => That(KnownPredicates.ResponsibleFor, (KnownRoles.Event, Blaze), (KnownRoles.Agent, agent));
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, OfBlaze(Watch)).Says("s3", Ana, OfBlaze(Crown)).Judge("j", JudgementVerdict.Unsure, Fire, Blaze);

        Assert.Equal(["s1 s2", "s1 s3"], Pairs(_world.Graph().ConflictsAbout(Fire)));
        Assert.Equal(["s1 s2", "s1 s3", "s2 s3"], Pairs(_world.Graph().ConflictsAbout(Blaze)));
    }

    [Fact]
    public void Between_two_parties_means_their_spokesmen_and_parts_and_is_the_same_either_way_round()
    {
        _world.Relate(Ana, KnownRelationships.SpeaksFor, Guild).Relate(Watch, KnownRelationships.PartOf, Crown)
            .Says("s1", Ana, DidIt(Mill)).Says("s2", Watch, DidIt(Guild)).Says("s3", Mill, DidIt(Crown));

        Assert.Equal(["s1 s2"], Pairs(_world.Graph().ConflictsBetween(Guild, Crown)));
        Assert.Equal(["s1 s2"], Pairs(_world.Graph().ConflictsBetween(Crown, Guild)));
        Assert.Equal(["s1 s3"], Pairs(_world.Graph().ConflictsBetween(Mill, Ana)));
        Assert.Empty(_world.Graph().ConflictsBetween(Crown, Crown));
    }

    [Fact]
    public void A_revision_made_outside_of_what_is_asked_about_still_supersedes()
    {
        _world.Builder.Add(new Document { Id = new("later"), Title = "Later" });
        _world.Says("s1", Guild, DidIt(Mill), statement => statement with { Said = Day(1) }).Says("s2", Crown, DidIt(Watch))
            .Says("s3", Guild, DidIt(Watch), statement => statement with { Said = Day(2), Source = new Provenance { Document = new("later") } });

        Assert.Empty(_world.Graph().ConflictsIn(Article));
        Assert.Empty(_world.Graph().ConflictsIn(new("later")));
        Assert.Empty(_world.Graph().ConflictsBetween(Guild, Crown));
        Assert.Equal(["s1 s3"], Pairs(_world.Graph().Conflicts()));
        Assert.Null(_world.Graph().Conflicts()[0].Document);
    }

    [Fact]
    public void Of_a_proposition_means_that_one_and_of_a_statement_all_of_it()
    {
        _world.Says("s1", Guild, DidIt(Mill), statement => statement with { Propositions = [.. statement.Propositions, At(Upper) with { Id = new("s1.q") }] })
            .Says("s2", Crown, DidIt(Watch)).Says("s3", Ana, At(Lower));

        Assert.Equal(["s1 s2", "s1 s3"], Pairs(_world.Graph().ConflictsOf(new("s1"))));
        Assert.Equal(["s1 s2"], Pairs(_world.Graph().ConflictsOf(new("s1.p"))));
        Assert.Equal(["s1 s3"], Pairs(_world.Graph().ConflictsOf(new("s1.q"))));
    }

    [Fact]
    public void Two_propositions_of_one_statement_can_contradict_each_other() => Assert.Equal(
        ["s1(guild) s1(guild) SelfContradiction Contradiction disjoint-fillers on agent"],
        _world.Says("s1", Guild, DidIt(Mill), statement => statement with { Propositions = [.. statement.Propositions, DidIt(Watch) with { Id = new("s1.q") }] }).Conflicts());

    [Fact]
    public void A_rule_of_the_callers_sees_what_is_meant_and_who_disagrees_is_found_out_for_it()
    {
        _world.Says("s1", Guild, At(Upper), statement => statement with { Said = Day(1) }).Says("s2", Guild, DidIt(Mill), statement => statement with { Said = Day(2) })
            .Says("s3", Crown, In(Modality.Obligation, DidIt(Watch)), statement => statement with { Act = KnownActs.Deny });
        var options = new ConflictOptions { Rules = [new PlaceAgainstAgent()] };

        Assert.Equal(
            ["s1(guild) s2(guild) Revision Contradiction place-against-agent on place"],
            _world.Conflicts(options));
        Assert.Equal([Polarity.Negative], PlaceAgainstAgent.SeenOf("s3", _world.Graph()));
    }

    [Fact]
    public void Kinds_and_severities_that_are_not_wanted_are_left_out()
    {
        _world.Says("s1", Guild, DidIt(Mill)).Says("s2", Crown, DidIt(Mill, Watch)).Says("s3", Ana, DidIt(Paper)).Says("s4", Ana, DidIt(Watch));

        Assert.Equal(6, _world.Conflicts().Length);
        Assert.Equal(4, _world.Conflicts(new ConflictOptions { MinimumSeverity = Severity.Tension }).Length);
        Assert.Equal(["s3(ana) s4(ana) SelfContradiction Contradiction disjoint-fillers on agent"], _world.Conflicts(new ConflictOptions { Kinds = [ConflictKind.SelfContradiction] }));
    }

    [Fact]
    public void A_budget_cuts_at_the_same_place_every_time_and_says_so()
    {
        foreach (var index in Enumerable.Range(0, 20))
        {
            _world.Builder.Add(new Organization { Id = new($"speaker-{index}"), Name = $"speaker {index}" });
            _world.Says($"s{index:00}", new EntityId($"speaker-{index}"), DidIt(new EntityId($"speaker-{index}")));
        }

        var graph = _world.Graph();
        var cut = graph.Conflicts(new ConflictOptions { Budget = new QuestionBudget { MaxComparisons = 7 } });
        Assert.Equal((7, AnswerCut.Comparisons), (cut.Count, cut.Cut));
        Assert.Equal(Pairs(cut), Pairs(graph.Conflicts(new ConflictOptions { Budget = new QuestionBudget { MaxComparisons = 7 } })));

        var first = graph.ConflictsAbout(Fire, new ConflictOptions { Budget = new QuestionBudget { MaxResults = 3 } });
        Assert.Equal(["s00 s01", "s00 s02", "s00 s03"], Pairs(first));
        Assert.Equal(AnswerCut.Results, first.Cut);
        Assert.Equal(190, graph.Conflicts().Count);
        Assert.Null(graph.Conflicts().Cut);
    }

    [Fact]
    public void A_cancelled_question_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => _world.Graph().Conflicts(cancellationToken: source.Token));
    }

    [Fact]
    public void An_unknown_id_names_the_nearest()
    {
        var graph = _world.Says("s1", Guild, DidIt(Mill)).Graph();

        Assert.Equal("fire", Assert.Throws<UnknownIdException>(() => graph.ConflictsAbout(new("fira"))).Nearest[0].Value);
        Assert.Equal("guild", Assert.Throws<UnknownIdException>(() => graph.ConflictsBetween(new("guilt"), Crown)).Nearest[0].Value);
        Assert.Equal("crown", Assert.Throws<UnknownIdException>(() => graph.ConflictsBetween(Guild, new("crow"))).Nearest[0].Value);
        Assert.Equal("article", Assert.Throws<UnknownIdException>(() => graph.ConflictsIn(new("articles"))).Nearest[0].Value);
        Assert.Equal("s1", Assert.Throws<UnknownIdException>(() => graph.ConflictsOf(new("s2"))).Nearest[0].Value);
        Assert.Throws<UnknownIdException>(() => graph.ConflictsIn(Fire));
    }

    [Fact]
    public void An_empty_graph_has_an_explained_answer() => Assert.Equal(
        "0 found: conflicts among the 0 statements of the graph",
        new EntityGraphBuilder().Build().Conflicts().ToString());

    private static string[] Pairs(IEnumerable<Conflict> conflicts) =>
        [.. conflicts.Select(conflict => $"{conflict.Left.Statement.Statement.Id} {conflict.Right.Statement.Statement.Id}")];

    private sealed class PlaceAgainstAgent : ConflictRule
    {
        private readonly List<CommittedProposition> _seen = [];

        public override Code Reason => new("place-against-agent");

        public static IEnumerable<Polarity> SeenOf(string statement, EntityGraph graph)
        {
            var rule = new PlaceAgainstAgent();
            graph.Conflicts(new ConflictOptions { Rules = [rule] });
            return rule._seen.Where(seen => seen.Statement.Id.Value == statement).Select(seen => seen.Polarity).Distinct();
        }

        public override RuleFinding? Compare(CommittedProposition left, CommittedProposition right)
        {
            _seen.AddRange([left, right]);
            return left.Proposition[KnownRoles.Place] is not null && right is { Modality: Modality.Fact } && right.Proposition[KnownRoles.Agent] is not null
                ? new RuleFinding(Severity.Contradiction) { Role = KnownRoles.Place }
                : null;
        }
    }
}
