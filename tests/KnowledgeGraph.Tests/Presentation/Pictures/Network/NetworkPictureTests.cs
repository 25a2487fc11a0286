using KnowledgeGraph.Presentation;
using KnowledgeGraph.Tests.Seed;
using KnowledgeGraph.Tests.Seed.SecondSeed;

namespace KnowledgeGraph.Tests.Presentation.Pictures.Network;

public sealed class NetworkPictureTests(SeedGraph seed, SecondSeedGraph second) : IClassFixture<SeedGraph>, IClassFixture<SecondSeedGraph>
{
    [Fact]
    public void Both_who_claim_the_attack_lead_to_it_with_the_act_and_the_statement()
    {
        var picture = NetworkPicture.Of(seed.Graph);

        Assert.Equal(
            ["Russian Volunteer Corps claims responsibility (F50)", "Freedom of Russia Legion claims responsibility (F50)"],
            Lines(picture, NetworkLineStyle.Claims, "E11"));
    }

    [Fact]
    public void Blame_leads_from_who_blames_to_the_event_and_names_who_is_blamed()
    {
        var picture = NetworkPicture.Of(seed.Graph);

        Assert.Equal(["unnamed fighter who speaks in the video of the Volunteer Corps blames Armed Forces of Russia (F58)"], Lines(picture, NetworkLineStyle.Blames, "E13"));
        Assert.Contains("Kremlin condemns international community (F25); blames Ukraine, implied, uncertain (F29)", Lines(picture, NetworkLineStyle.Blames, "E12"));
    }

    [Fact]
    public void A_denial_and_a_claim_that_was_taken_back_say_so()
    {
        var picture = NetworkPicture.Of(second.Graph);

        Assert.Contains("Night Shift Committee denies responsibility (S36)", Lines(picture, NetworkLineStyle.Denies, "switch-room"));
        Assert.Contains("Night Shift Committee claims responsibility, taken back (S26)", Lines(picture, NetworkLineStyle.Claims, "blockade"));
    }

    [Fact]
    public void What_is_said_about_one_thing_in_one_way_is_one_line_with_a_number()
    {
        var picture = NetworkPicture.Of(second.Graph);

        var line = Assert.Single(Lines(picture, NetworkLineStyle.Says, "spill"), line => line.Contains("Hospital", StringComparison.Ordinal));
        Assert.StartsWith("Saint Ilya Hospital reports injured: at least 12 people by 7 September 2024; ", line, StringComparison.Ordinal);
        Assert.EndsWith(", 4 statements", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_nobody_names_is_a_node_of_its_own()
    {
        var picture = NetworkPicture.Of(seed.Graph);

        var unnamed = Assert.Single(picture.Nodes, node => node.IsUnnamed);
        Assert.Equal("unnamed: reports that the article does not attribute", unnamed.Name);
    }

    [Fact]
    public void Sides_are_made_of_parts_offices_and_those_who_speak_for_them_and_the_weightiest_comes_first()
    {
        var picture = NetworkPicture.Of(seed.Graph);

        Assert.Equal("Russian Federation", picture.Sides[0].Name);
        Assert.Equal(SideOf(picture, "russia"), SideOf(picture, "konashenkov"));
        Assert.Equal(SideOf(picture, "rvc"), SideOf(picture, "rvc-fighter"));
        Assert.NotEqual(SideOf(picture, "rvc"), SideOf(picture, "legion"));
        Assert.NotEqual(SideOf(picture, "kyiv"), SideOf(picture, "rvc"));
    }

    [Fact]
    public void What_only_an_opponent_says_puts_nobody_on_a_side_and_is_drawn_as_said()
    {
        var picture = NetworkPicture.Of(seed.Graph);

        Assert.NotEqual(SideOf(picture, "kyiv"), SideOf(picture, "attackers-as-labelled") ?? -1);
        Assert.Equal(["attackers in the words of the Russian ministry (who is meant is disputed) said: part of"], Lines(picture, NetworkLineStyle.SaidRelationship, "ukrainian-troops"));
    }

    [Fact]
    public void Statements_among_the_ids_bring_their_ends_with_them_and_no_other_statement()
    {
        var picture = NetworkPicture.Of(seed.Graph, [new EntityId("F50"), new EntityId("F58")]);

        Assert.Equal(["armed-forces", "E11", "E13", "legion", "rvc", "rvc-fighter"], picture.Nodes.Select(node => node.Id!.Value.Value).Append("armed-forces").Order(StringComparer.OrdinalIgnoreCase));
        Assert.Equal(["F50", "F58"], picture.Links.Where(LinkDrawing.IsSaid).SelectMany(link => link.Ids).Select(id => id.Value).Distinct());
    }

    [Fact]
    public void Beyond_the_most_nodes_the_least_relevant_are_left_out_and_counted()
    {
        var picture = NetworkPicture.Of(seed.Graph, new NetworkPictureOptions { MaxNodes = 10 });

        Assert.Equal((9, 1), (picture.Nodes.Count(node => !node.IsUnnamed), picture.Nodes.Count(node => node.IsUnnamed)));
        Assert.Contains("74 of 83 nodes left out: those that least leads to.", picture.LeftOut);
        Assert.Contains("moscow-times", picture.Nodes.Select(node => node.Id?.Value));
    }

    [Fact]
    public void Documents_and_single_nodes_are_drawn_only_if_asked_for()
    {
        Assert.DoesNotContain(NetworkPicture.Of(seed.Graph).Nodes, node => node.Kind == NodeKind.Document);
        Assert.Contains(NetworkPicture.Of(seed.Graph, new NetworkPictureOptions { WithDocuments = true }).Nodes, node => node.Kind == NodeKind.Document);

        var connected = NetworkPicture.Of(seed.Graph, new NetworkPictureOptions { WithUnconnected = false });
        Assert.All(Enumerable.Range(0, connected.Nodes.Count), node => Assert.Contains(connected.Links, link => link.From == node || link.To == node));
    }

    [Fact]
    public void A_connection_is_a_chain_whose_arrows_lead_as_the_relationships_do()
    {
        var picture = NetworkPicture.Along(seed.Graph, seed.Graph.ShortestConnection(new EntityId("kapustin"), new EntityId("demidov")));

        Assert.Equal(["Denis Kapustin", "The Moscow Times says (F53)", "The Moscow Times", "The Moscow Times says (F36)", "Valentin Demidov"], picture.Nodes.Select(node => node.Name));
        Assert.Equal([true, false, true, false], picture.Links.Select(link => link.PointsBack));
    }

    [Fact]
    public void Without_a_connection_both_ends_and_the_reason_are_shown()
    {
        var builder = new EntityGraphBuilder();
        var left = builder.AddPerson("left", "Left");
        var right = builder.AddPerson("right", "Right");
        var graph = builder.Build();

        var picture = NetworkPicture.Along(graph, graph.ShortestConnection(left, right));

        Assert.Equal(["Left", "Right"], picture.Nodes.Select(node => node.Name));
        Assert.StartsWith("There is no connection from Left to Right", Assert.Single(picture.LeftOut), StringComparison.Ordinal);
    }

    private static int? SideOf(NetworkPicture picture, string id) => picture.Nodes.Single(node => node.Id == new EntityId(id)).Side;

    private static IEnumerable<string> Lines(NetworkPicture picture, NetworkLineStyle style, string to) => picture.Links
        .Where(link => link.Style == style && picture.Nodes[link.To].Id == new EntityId(to))
        .Select(link => $"{picture.Nodes[link.From].Name} {string.Join("; ", link.Label)}");
}
