using System.Globalization;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class ConnectionSentenceTests
{
    private static readonly WalkOptions s_entered = new() { IncludeDerived = false };

    private static readonly WalkOptions s_throughStatements = new() { Types = [KnownRelationships.FounderOf, KnownRelationships.SpokenBy, KnownRelationships.About] };

    private static readonly Dictionary<string, Func<EntityGraph, string>> s_seed = new(StringComparer.Ordinal)
    {
        ["seed-sentence-founder-and-legion"] = graph => graph.ShortestConnection(Id("kapustin"), Id("legion"), s_entered).ToSentences(),
        ["seed-sentences-founder-and-attack"] = graph => graph.ShortestConnections(Id("kapustin"), Id("E11"), 4, s_throughStatements).ToSentences(),
        ["seed-sentence-ministry-and-mayor"] = graph => graph.ShortestConnection(Id("defence-ministry"), Id("demidov")).ToSentences(),
        ["seed-sentence-from-a-statement"] = graph => graph.ShortestConnection(Id("F50"), Id("kapustin")).ToSentences(),
        ["seed-sentence-to-a-statement"] = graph => graph.ShortestConnection(Id("kapustin"), Id("F50")).ToSentences(),
        ["seed-sentences-shortest"] = graph => graph.ShortestConnections(Id("kapustin"), Id("kyiv"), 3, s_entered).ToSentences(),
        ["seed-sentences-cheapest"] = graph => graph.CheapestConnections(Id("kapustin"), Id("kyiv"), 2, along => along.Evidence.Count == 0 ? 3 : 0.5, s_entered).ToSentences(),
        ["seed-sentences-all-shortest"] = graph => graph.AllShortestConnections(Id("kapustin"), Id("E11")).ToSentences(2),
    };

    public static TheoryData<string> SeedNames => [.. s_seed.Keys];

    [Theory]
    [MemberData(nameof(SeedNames))]
    public async Task A_connection_of_the_seed_reads_as_the_file_says(string name)
    {
        var graph = await LedgerFile.ReadAsync(Repository.PathOf("seeds", "border-incursion.jsonl"));

        Expectation.Meets(name + ".txt", s_seed[name](graph));
    }

    [Fact]
    public void Every_type_of_relationship_reads_in_both_directions()
    {
        var graph = RelationshipWorld.Graph;
        var firsts = graph.Relationships.DistinctBy(relationship => relationship.Type).ToList();
        Assert.Empty(KnownRelationships.All.Select(type => type.Code).Except(firsts.Select(relationship => relationship.Type)));

        Expectation.Meets("every-relationship.txt", string.Join('\n', firsts.SelectMany(first => new[]
        {
            $"{first.Type}",
            $"  {graph.ShortestConnection(first.From, first.To, Only(first)).ToSentences().Split('\n')[0]}",
            $"  {graph.ShortestConnection(first.To, first.From, Only(first)).ToSentences().Split('\n')[0]}",
        })));
    }

    [Fact]
    public void Every_way_through_a_statement_reads_as_the_file_says()
    {
        var graph = RelationshipWorld.Graph;
        var lines = new List<string>();
        var around = graph.Relationships.Where(along => along.From == Id("says") || along.To == Id("says")).DistinctBy(along => (along.Type, along.To == Id("lena"))).ToList();
        ValueList<Code> exits = [KnownRelationships.About, KnownRelationships.SpokenBy, KnownRelationships.OnBehalfOf, KnownRelationships.Before, KnownRelationships.Assesses];
        foreach (var entry in around)
        {
            foreach (var exit in around.Where(exit => exit != entry && exits.Contains(exit.Type)))
            {
                lines.Add(Through(graph, entry, exit, Id("says")).ToSentences().Split('\n')[0]);
            }
        }

        Expectation.Meets("through-a-statement.txt", string.Join('\n', lines));
    }

    [Theory]
    [InlineData("union", "joint", "Dockers' Union claimed responsibility jointly with Crane Crew Committee for \"blockade of the swing bridge, March 2024\", according to The Harbour Post [1].")]
    [InlineData("hart", "for-night-shift", "Lena Hart made a statement (claim responsibility) about \"blockade of the swing bridge, March 2024\", according to The Harbour Post [1].")]
    [InlineData("mayor", "mayor-denies-for-port", "Inés Prado denied something in a statement about \"blockade of the swing bridge, March 2024\", according to The Harbour Post [1].")]
    [InlineData("okoro", "port-denies", "Sam Okoro denied responsibility on behalf of Port Authority for \"blockade of the swing bridge, March 2024\", according to The Harbour Post [1].")]
    [InlineData("port", "port-denies", "Port Authority is the one on whose behalf Sam Okoro denied responsibility for \"blockade of the swing bridge, March 2024\", according to The Harbour Post [1].")]
    [InlineData("mayor", "hint", "Inés Prado made a statement (implied accuse) about \"blockade of the swing bridge, March 2024\", according to The Harbour Post [1].")]
    [InlineData("tide", "tide-claims", "Tide Front claimed responsibility (since retracted) for \"closing of the swing bridge\", according to The Harbour Post [1] (retracted by Tide Front [2]).")]
    [InlineData("post", "rumour", "The Harbour Post passed on a statement of a source that nobody names (\"leaflets\") (claim responsibility) about \"power cut of 9 March\", according to \"Cranes stand still\" [1].")]
    [InlineData("hart", "hart-admits", "Lena Hart admitted guilt for \"blockade of the swing bridge, March 2024\", according to Harbour Court [1].")]
    public void What_somebody_said_is_read_as_said_and_no_more(string speaker, string statement, string expected)
    {
        var graph = HarbourGraph.Graph;
        var entry = graph.RelationshipsTo(Id(speaker)).Single(along => along.From == Id(statement) && along.Type != KnownRelationships.About.Code);
        var exit = graph.RelationshipsFrom(Id(statement), KnownRelationships.About.Code).Last();

        Assert.Equal(expected, Through(graph, entry, exit, Id(statement)).ToSentences().Split('\n')[0]);
    }

    [Fact]
    public void Every_known_act_has_words_of_its_own()
    {
        var builder = new EntityGraphBuilder();
        var union = builder.AddOrganization("union", "Dockers' Union");
        var quay = builder.AddPlace("quay", "North Quay");
        builder.Declare(new Act { Code = new Code("heckle"), Parent = KnownActs.Condemn });
        builder.Declare(new Act { Code = new Code("sing"), Commitment = Commitment.None });
        var acts = new EntityGraphBuilder().Build().Vocabulary.Acts.Select(act => act.Code).Append(new Code("heckle")).Append(new Code("sing")).ToList();
        foreach (var act in acts)
        {
            builder.Add(new Statement
            {
                Id = Id(act.Value),
                Act = act,
                Attribution = [new Hop(union)],
                About = [quay],
                Propositions = act.Value is "claim-responsibility" or "deny-responsibility" or "admit-guilt" ? [OfItself(act.Value)] : [],
                Targets = act.Value is "assess" or "correct" or "retract" or "revise" or "dispute" ? [new StatementTarget(Id("assert"))] : [],
                Verdict = act == KnownActs.Assess.Code ? Verdict.CouldNotVerify : null,
            });
        }

        var graph = builder.Build();

        Expectation.Meets("every-act.txt", string.Join('\n', acts.Select(act => Through(
            graph,
            graph.RelationshipsFrom(Id(act.Value), KnownRelationships.SpokenBy.Code).Single(),
            graph.RelationshipsFrom(Id(act.Value), KnownRelationships.About.Code).Single(about => about.To == quay.Id),
            Id(act.Value)).ToSentences().Split('\n')[0])));

        Proposition OfItself(string act) => new()
        {
            Id = Id(act + ".p"),
            Predicate = KnownPredicates.ResponsibleFor,
            Arguments = [new Argument(KnownRoles.Agent, (Term)union.Id)],
        };
    }

    [Fact]
    public void Where_there_is_no_connection_the_sentence_says_why()
    {
        var graph = HarbourGraph.Graph;
        var none = graph.ShortestConnection(Id("hart"), Id("storm"), s_entered);

        Assert.Equal(none.Explanation, none.ToSentences());
        Assert.Equal(none.Explanation, graph.ShortestConnections(Id("hart"), Id("storm"), 2, s_entered).ToSentences());
        Assert.Equal("Both ends are Lena Hart.", graph.ShortestConnection(Id("hart"), Id("hart")).ToSentences());
        Assert.Equal("Both ends are Lena Hart; the cost is 0.", graph.CheapestConnection(Id("hart"), Id("hart"), _ => 1).ToSentences());
    }

    [Fact]
    public void What_a_budget_cut_says_that_there_may_be_more()
    {
        var graph = RelationshipWorld.Graph;
        var cut = graph.ShortestConnections(Id("lena"), Id("quay"), 50, new WalkOptions { Budget = new WalkBudget { MaxExpansions = 60 } });

        Assert.True(cut is { WasCut: true, Count: > 0 });
        Assert.Contains("\nThe budget ended the search, so there may be more.", cut.ToSentences(), StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_that_was_withdrawn_or_redacted_says_so()
    {
        var graph = RelationshipWorld.Graph.Edit(edit =>
        {
            edit.Withdraw(Id("corrects"));
            edit.Redact(Id("checks"), "court order");
        });

        Assert.Equal(
            """
            Sam Okoro is a member of Crane Crew, according to The Harbour Post [1] and a statement that was withdrawn [2].

            [1] other (report): The Harbour Post; source: "Cranes stand still, second edition" (article), published 12 March 2024
            [2] corrects: withdrawn
            """.ReplaceLineEndings("\n"),
            graph.ShortestConnection(Id("sam"), Id("crew"), s_entered).ToSentences());
        Assert.Equal(
            """
            Dockers' Union is allied with The Harbour Post, according to a statement that was redacted [1].

            [1] checks: redacted
            """.ReplaceLineEndings("\n"),
            graph.ShortestConnection(Id("union"), Id("paper"), s_entered with { Types = [KnownRelationships.AlliedWith] }).ToSentences());
        Assert.Equal(
            "A statement that was redacted (according to a statement that was redacted [1]) refutes a statement of Lena Hart on behalf of Dockers' Union (assert) (according to The Harbour Post [2]), according to The Harbour Post [3].",
            graph.ShortestConnection(Id("checks"), Id("says"), s_entered).ToSentences().Split('\n')[0]);
    }

    [Fact]
    public void A_name_breaks_no_line()
    {
        var builder = new EntityGraphBuilder();
        var one = builder.AddOrganization("one", "One\nTwo \u001b[31m");
        var other = builder.AddOrganization("other", "Other\u2028");
        builder.Relate(one, KnownRelationships.AlliedWith, other);
        var graph = builder.Build();

        Assert.Equal("One Two  [31m is allied with Other , by the graph author's own assertion.", graph.ShortestConnection(one, other).ToSentences());
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void A_sentence_reads_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Weighted();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Weighted());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Weighted() =>
            RelationshipWorld.Graph.CheapestConnection(Id("lena"), Id("square"), _ => 0.75, s_entered).ToSentences();
    }

    private static EntityId Id(string text) => new(text);

    private static WalkOptions Only(Relationship relationship) => new() { Types = [relationship.Type] };

    // A connection by two relationships that have a statement in common.
    private static Connection Through(EntityGraph graph, Relationship entry, Relationship exit, EntityId middle)
    {
        var places = graph.Relationships.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var from = entry.From == middle ? entry.To : entry.From;
        var steps = new[] { Step.Along(places[entry], graph.OrdinalOf(from), graph), Step.Along(places[exit], graph.OrdinalOf(middle), graph) };
        return new Connection(graph) { From = steps[0].From, To = steps[1].To, Exists = true, Steps = steps.ToValueList(), ReachedCount = 3, CutReason = null };
    }
}
