using System.Globalization;
using KnowledgeGraph.Presentation;
using static KnowledgeGraph.Tests.Presentation.Pictures.Network.QuarrelGraph;

namespace KnowledgeGraph.Tests.Presentation.Pictures.Network;

public sealed class NetworkBoundTests
{
    [Fact]
    public void Beyond_the_most_lines_those_of_a_dispute_stay_and_the_picture_counts_the_others()
    {
        var graph = With(
            Says("s1", KnownActs.Praise, [By("corps")]) with { About = [new EntityId("legion")] },
            Says("s2", KnownActs.Praise, [By("legion")]) with { About = [new EntityId("corps")] },
            Says("s3", KnownActs.Accuse, [By("ministry")], Responsible("p3", "raid", "legion")),
            Says("s4", KnownActs.Praise, [By("legion")]) with { About = [new EntityId("corps")] });

        var picture = NetworkPicture.Of(graph, new NetworkPictureOptions { MaxEdges = 2 });

        Assert.Equal([["s2", "s4"], ["s3"]], picture.Links.Select(link => link.Ids.Select(id => id.Value)));
        Assert.Contains("1 of 3 lines left out: of those that neither claim, deny nor blame, the ones that stand for least.", picture.LeftOut);
    }

    [Fact]
    public void Sources_that_nobody_names_count_as_nodes_and_beyond_their_share_become_one()
    {
        var picture = NetworkPicture.Of(Rumours(60), new NetworkPictureOptions { MaxNodes = 30 });

        Assert.Equal(30, picture.Nodes.Count);
        Assert.Equal("and 40 more unnamed sources", picture.Nodes[^1].Name);
        Assert.Equal(40, picture.Links.Single(link => link.From == picture.Nodes.Count - 1).Ids.Count);
    }

    [Fact]
    public void Where_agents_fill_the_picture_sources_that_nobody_names_keep_a_tenth_or_are_counted()
    {
        Assert.Equal("60 unnamed sources", NetworkPicture.Of(Rumours(60), new NetworkPictureOptions { MaxNodes = 10 }).Nodes[^1].Name);

        var full = NetworkPicture.Of(Rumours(60), new NetworkPictureOptions { MaxNodes = 9 });
        Assert.DoesNotContain(full.Nodes, node => node.IsUnnamed);
        Assert.Contains("60 sources left out that nobody names.", full.LeftOut);
    }

    [Fact]
    public void A_source_with_more_to_say_keeps_a_node_of_its_own()
    {
        var busy = Enumerable.Range(0, 2).Select(place => Rumour($"busy{place}", "busy source"));
        var graph = With([.. Enumerable.Range(0, 5).Select(place => Rumour($"u{place}", $"source {place}")), .. busy]);

        var agents = NetworkPicture.Of(graph).Nodes.Count(node => !node.IsUnnamed);
        var picture = NetworkPicture.Of(graph, new NetworkPictureOptions { MaxNodes = agents + 2 });

        Assert.Equal(["unnamed: busy source", "and 5 more unnamed sources"], picture.Nodes.Where(node => node.IsUnnamed).Select(node => node.Name));
    }

    [Fact]
    public void A_long_connection_keeps_both_ends_and_says_what_is_left_out()
    {
        var builder = new EntityGraphBuilder();
        var people = Enumerable.Range(0, 50).Select(place => builder.AddOrganization($"p{place}", $"P{place}")).ToList();
        foreach (var (left, right) in people.Zip(people.Skip(1)))
        {
            builder.Relate(left, KnownRelationships.AlliedWith, right);
        }

        var graph = builder.Build();
        var picture = NetworkPicture.Along(graph, graph.ShortestConnection(people[0], people[^1]), new NetworkPictureOptions { MaxNodes = 5 });

        Assert.Equal(["P0", "P1", "P2", "P48", "P49"], picture.Nodes.Select(node => node.Name));
        Assert.Equal([(0, 1), (1, 2), (3, 4)], picture.Links.Select(link => (link.From, link.To)));
        Assert.Equal(["45 of 50 nodes left out, from the middle of the connection."], picture.LeftOut);
    }

    [Theory]
    [InlineData(NetworkLayout.Force)]
    [InlineData(NetworkLayout.Layered)]
    public void Whoever_cancels_gets_no_picture(NetworkLayout layout)
    {
        using var source = new CancellationTokenSource();
        var picture = NetworkPicture.Of(Rumours(20), new NetworkPictureOptions { Layout = layout });
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => NetworkSvg.Layout(picture, source.Token));
        Assert.Throws<OperationCanceledException>(() => Rumours(20).ToSvg(source.Token));
    }

    [Theory]
    [InlineData(NetworkLayout.Force)]
    [InlineData(NetworkLayout.Layered)]
    public void Every_line_of_a_crowded_picture_has_its_way(NetworkLayout layout)
    {
        var graph = LayoutGraphs.Crowded(nodes: 300, edges: 900);

        var laidOut = layout == NetworkLayout.Layered ? LayeredLayout.Of(graph, TestContext.Current.CancellationToken) : ForceLayout.Of(graph, TestContext.Current.CancellationToken);

        Assert.Equal(900, laidOut.Edges.Count);
    }

    private static EntityGraph Rumours(int sources) =>
        With([.. Enumerable.Range(0, sources).Select(place => Rumour(string.Create(CultureInfo.InvariantCulture, $"u{place}"), string.Create(CultureInfo.InvariantCulture, $"source {place}")))]);

    private static Statement Rumour(string id, string source) =>
        Says(id, KnownActs.Report, [By("paper"), new Hop { Unnamed = source }], Responsible($"{id}.p", "raid", "legion"));
}
