using KnowledgeGraph.Presentation;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Presentation.Exports;

/// <summary>An export cannot lose who says so.</summary>
public sealed class ExportedSourcesTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    [Fact]
    public void Every_entered_relationship_names_its_statements_and_who_made_them_or_is_the_graph_authors_own()
    {
        var read = ElementReaders.Gexf(seed.Graph.ToGexf());

        var entered = read.Edges.Where(edge => !edge.ContainsKey("derived")).ToArray();
        Assert.Equal(seed.Graph.Relationships.Count(relationship => !relationship.IsDerived), entered.Length);
        Assert.All(entered, edge => Assert.True(edge.ContainsKey("accordingTo") && edge.ContainsKey("evidence") != edge.ContainsKey("authorsOwn")));
    }

    [Fact]
    public void Without_statements_the_founder_is_still_one_according_to_the_newspaper()
    {
        var read = DotReader.Read(seed.Graph.ToDot(new ExportOptions { IncludeStatements = false }));

        Assert.DoesNotContain(read.Nodes, node => node["kind"] == "statement");
        var founded = read.Edge("kapustin", "founder-of", "rvc");
        Assert.Equal(("[\"F53\"]", "[\"The Moscow Times\"]"), (founded["evidence"], founded["accordingTo"]));
        Assert.Equal("founder of\naccording to The Moscow Times [F53]", founded["label"]);
    }

    [Fact]
    public void Who_takes_part_in_an_event_is_said_by_somebody_though_the_relationship_is_derived()
    {
        var said = MermaidReader.Read(seed.Graph.ToMermaid(new ExportOptions { IncludeStatements = false })).Edges
            .Where(edge => edge["label"].StartsWith("said to", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(said);
        Assert.All(said, edge => Assert.Contains("according to ", edge["label"], StringComparison.Ordinal));
    }

    [Fact]
    public void A_statement_has_its_speakers_its_document_and_when_it_was_said()
    {
        var claim = ElementReaders.GraphMl(seed.Graph.ToGraphMl()).Node("F50");

        Assert.Equal("claim-responsibility", claim["act"]);
        Assert.Equal("[\"rvc\",\"legion\"]", claim["speakers"]);
        Assert.Equal("[\"Russian Volunteer Corps\",\"Freedom of Russia Legion\"]", claim["speakerNames"]);
        Assert.Equal(("D0", "2023-05-23", "said of F43 - P9D"), (claim["document"], claim["said"], claim["saidAsStated"]));
        Assert.DoesNotContain("name", claim.Keys);
    }

    [Fact]
    public void What_is_denied_is_marked_as_what_its_speaker_commits_to_the_opposite_of()
    {
        var denial = ElementReaders.GraphMl(HarbourGraph.Graph.ToGraphMl()).Node("port-denies");

        Assert.Equal(("affirmative", "opposite"), (denial["polarity"], denial["commitsTo"]));
        Assert.Equal(("[\"Sam Okoro\"]", "[\"Port Authority\"]"), (denial["speakerNames"], denial["onBehalfOfNames"]));
        Assert.Equal("[\"responsible-for(agent: port, event: blockade)\"]", denial["says"]);
    }

    [Fact]
    public void A_claim_that_was_retracted_says_so() =>
        Assert.Equal("retracted", DotReader.Read(HarbourGraph.Graph.ToDot()).Node("tide-claims")["standing"]);

    [Fact]
    public void Evidence_that_was_redacted_or_withdrawn_is_still_named_and_says_so()
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "Paper");
        var ann = builder.AddPerson("ann", "Ann");
        builder.Add(Says("first", paper));
        builder.Add(Says("second", paper));
        builder.Add(new Relationship { Id = new EntityId("r"), Type = KnownRelationships.MemberOf, From = ann.Id, To = paper.Id, Evidence = [new EntityId("first"), new EntityId("second")] });
        var graph = builder.Build().Edit(edit => edit.Redact(new EntityId("first"), "court order")).Edit(edit => edit.Withdraw(new EntityId("second"), "a mistake"));

        var edge = DotReader.Read(graph.ToDot()).Edge("ann", "member-of", "paper");

        Assert.Equal("[\"first\",\"second\"]", edge["evidence"]);
        Assert.Equal("[\"a statement that was redacted\",\"a statement that was withdrawn\"]", edge["accordingTo"]);
    }

    [Fact]
    public void A_redacted_person_keeps_the_id_and_nothing_else()
    {
        var graph = HarbourGraph.Graph.Edit(edit => edit.Redact(new EntityId("hart"), "court order"));

        var node = DotReader.Read(graph.ToDot()).Node("hart");

        Assert.Equal(["id", "kind", "label", "redacted", "shape", "style"], node.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("hart (redacted)", node["label"]);
        Assert.DoesNotContain("Lena", graph.ToDot() + graph.ToMermaid() + graph.ToGexf() + graph.ToGraphMl() + graph.ToCytoscapeJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_derived_relationships_only_those_of_the_ledger_are_left()
    {
        var read = ElementReaders.GraphMl(RelationshipWorld.Graph.ToGraphMl(new ExportOptions { IncludeDerived = false }));

        Assert.Equal(RelationshipWorld.Graph.Relationships.Where(relationship => !relationship.IsDerived).Select(relationship => relationship.Id.Value), read.Edges.Select(edge => edge["id"]));
    }

    [Fact]
    public void The_account_of_one_party_and_a_graph_as_of_a_moment_can_be_exported()
    {
        var account = seed.Graph.AccountOf(new EntityId("rvc")).Graph;
        var cut = seed.Graph.AsOf(KnowledgeCut.Published(UncertainTime.OnDay(2023, 5, 31)));

        Assert.Equal(account.NodeCount, ElementReaders.Gexf(account.ToGexf()).Nodes.Count);
        Assert.Equal(cut.RelationshipCount, DotReader.Read(cut.ToDot()).Edges.Count);
    }

    private static Statement Says(string id, Organization speaker) => new()
    {
        Id = new EntityId(id),
        Act = KnownActs.Report,
        Attribution = [new Hop(speaker)],
        About = [speaker.Id],
    };
}
