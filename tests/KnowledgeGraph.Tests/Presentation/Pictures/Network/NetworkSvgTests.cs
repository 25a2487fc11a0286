using System.Globalization;
using System.Xml.Linq;
using KnowledgeGraph.Presentation;
using KnowledgeGraph.Tests.Seed;
using KnowledgeGraph.Tests.Seed.SecondSeed;

namespace KnowledgeGraph.Tests.Presentation.Pictures.Network;

public sealed class NetworkSvgTests(SeedGraph seed, SecondSeedGraph second) : IClassFixture<SeedGraph>, IClassFixture<SecondSeedGraph>
{
    [Fact]
    public void The_network_of_the_seed_is_drawn_as_expected() =>
        Expectation.Meets("network-border-incursion.svg", NetworkSvg.Of(NetworkPicture.Of(seed.Graph, new NetworkPictureOptions { WithUnconnected = false })));

    [Fact]
    public void The_network_of_the_second_seed_is_drawn_as_expected() =>
        Expectation.Meets("network-enamel-works.svg", NetworkSvg.Of(NetworkPicture.Of(second.Graph, new NetworkPictureOptions { WithUnconnected = false })));

    [Fact]
    public void A_tree_of_places_is_drawn_from_left_to_right_as_expected() => Expectation.Meets(
        "network-places.svg",
        NetworkSvg.Of(NetworkPicture.Of(seed.Graph, new NetworkPictureOptions { Title = "Places", Kinds = [NodeKind.Place], Layout = NetworkLayout.Layered })));

    [Fact]
    public void Few_lines_of_the_seeds_run_through_a_node_that_is_not_theirs_and_every_label_has_room()
    {
        foreach (var graph in new[] { seed.Graph, second.Graph })
        {
            var picture = NetworkPicture.Of(graph);
            var edges = NetworkSvg.Layout(picture).Edges;

            Assert.InRange(edges.Sum(edge => edge.Trespasses), 0, 4);
            Assert.DoesNotContain(edges.Where((edge, place) => picture.Links[place].Label.Count > 0), edge => edge.Label is null);
        }
    }

    [Fact]
    public void Every_node_and_edge_names_its_ids_and_tells_its_whole_name()
    {
        var svg = XElement.Parse(NetworkSvg.Of(NetworkPicture.Of(seed.Graph)));

        var attack = Group(svg, "kg-node", "E12");
        Assert.Contains("attacks on the Belgorod region in the days before 1 June 2023", attack.Elements().First().Value, StringComparison.Ordinal);
        Assert.Equal("title", attack.Elements().First().Name.LocalName);
        Assert.Contains("from Freedom of Russia Legion to attack on the Belgorod region, May 2023: claims responsibility", Group(svg, "kg-edge", "F50", skip: 1).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_description_says_who_claims_and_who_blames()
    {
        var description = XElement.Parse(NetworkSvg.Of(NetworkPicture.Of(seed.Graph))).Elements().Single(element => element.Name.LocalName == "desc").Value;

        Assert.Contains("Russian Volunteer Corps claims responsibility (F50): attack on the Belgorod region, May 2023.", description, StringComparison.Ordinal);
        Assert.Contains("blames Armed Forces of Russia (F58)", description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void No_node_and_one_node_are_pictures_too(int nodes)
    {
        var builder = new EntityGraphBuilder();
        foreach (var node in Enumerable.Range(0, nodes))
        {
            builder.AddPerson($"p{node}", "Somebody");
        }

        foreach (var layout in Enum.GetValues<NetworkLayout>())
        {
            var svg = XElement.Parse(NetworkSvg.Of(NetworkPicture.Of(builder.Build(), new NetworkPictureOptions { Layout = layout })));
            Assert.Equal(nodes, svg.Descendants().Count(element => (string?)element.Attribute("class") == "kg-node"));
        }
    }

    [Fact]
    public void No_name_changes_the_structure_of_the_picture()
    {
        var expected = Structure("plain");

        Assert.All(HostileNames.All, name => Assert.Equal(expected, Structure(name)));
    }

    [Fact]
    public void The_picture_is_the_same_in_every_culture_and_on_any_thread()
    {
        var expected = NetworkSvg.Of(NetworkPicture.Of(second.Graph));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(expected, NetworkSvg.Of(NetworkPicture.Of(second.Graph)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        var elsewhere = new string[3];
        Parallel.For(0, elsewhere.Length, place => elsewhere[place] = NetworkSvg.Of(NetworkPicture.Of(second.Graph)));
        Assert.All(elsewhere, svg => Assert.Equal(expected, svg));
    }

    private static XElement Group(XElement svg, string kind, string id, int skip = 0) => svg.Descendants()
        .Where(element => (string?)element.Attribute("class") == kind && ((string?)element.Attribute("data-id"))?.Split(' ').Contains(id) == true)
        .Skip(skip)
        .First();

    // A label that finds no room has a number in a box, which depends on how wide names are.
    private static string Structure(string name)
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", name);
        var crew = builder.AddOrganization("crew", name);
        var strike = builder.AddEvent("strike", name);
        var article = builder.AddDocument("article", name, paper);
        builder.AddClaimOfResponsibility(strike, article, crew);
        builder.Relate(crew, KnownRelationships.PartOf, paper);
        var svg = NetworkSvg.Of(NetworkPicture.Of(builder.Build(), new NetworkPictureOptions { Title = name }));
        Assert.DoesNotContain("rx=\"8\"", svg, StringComparison.Ordinal);
        return PictureLabels.StructureOf(svg);
    }
}
