using System.Globalization;
using System.Xml.Linq;
using KnowledgeGraph.Tests.Seed.SecondSeed;

namespace KnowledgeGraph.Tests.Presentation.Pictures;

public sealed class StanceBandTests(SecondSeedGraph second) : IClassFixture<SecondSeedGraph>
{
    [Fact]
    public void A_matrix_of_many_parties_is_no_wider_than_a_page()
    {
        var matrix = second.Graph.StanceMatrix();
        var svg = XElement.Parse(matrix.ToSvg());

        Assert.InRange(matrix.Parties.Count, 8, 24);
        Assert.InRange(double.Parse(svg.Attribute("width")!.Value, CultureInfo.InvariantCulture), 800, 1200);
    }

    [Fact]
    public void The_name_of_a_party_that_is_cut_stands_below_in_full()
    {
        const string Long = "Provisional Coordinating Committee of the Independent Associations of Workers of the Northern Shore and of the Islands, Third Convocation, in Exile";
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "The Paper");
        var committee = builder.AddOrganization("committee", Long);
        builder.AddClaimOfResponsibility(builder.AddEvent("strike", "strike"), builder.AddDocument("article", "Article", paper), committee);

        var words = string.Join(' ', XElement.Parse(builder.Build().StanceMatrix().ToSvg()).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value));

        Assert.Contains($"In full: {Long}", words, StringComparison.Ordinal);
    }
}
