using System.Xml.Linq;

namespace KnowledgeGraph.Tests.Presentation.Exports;

public sealed class ExportedTimeTests
{
    [Theory]
    [InlineData("2023-05-22/2023-05-24", "2023-05-22", "2023-05-24", "date")]
    [InlineData("2023-05-22T08:00:00Z/2023-05-24", "2023-05-22T08:00:00Z", "2023-05-24T23:59:59Z", "dateTime")]
    [InlineData("2023-05-22T08:00:00+03:00/2023-05-24T00:00:00Z", "2023-05-22T05:00:00Z", "2023-05-24T00:00:00Z", "dateTime")]
    public void An_interval_between_two_days_or_moments_is_one_in_gexf(string holds, string start, string end, string format)
    {
        var (graph, edge) = Gexf(holds);

        Assert.Equal(("dynamic", format), (graph.Attribute("mode")!.Value, graph.Attribute("timeformat")!.Value));
        Assert.Equal((start, end), (edge.Attribute("start")!.Value, edge.Attribute("end")!.Value));
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("2023-05")]
    [InlineData("2023-05-22")]
    [InlineData("2023-05/2023-06")]
    [InlineData("2023-05-22~/2023-05-24")]
    [InlineData("2023-05-22/2023-05-24?")]
    [InlineData("2023-05-22/..")]
    [InlineData("../2023-05-22")]
    [InlineData("2023-05-22/")]
    [InlineData("2023-05-XX/2023-06-24")]
    [InlineData("Y-12023/2023-06-24")]
    [InlineData("-0042-03-15/2023-06-24")]
    public void What_leaves_anything_open_is_told_in_an_attribute_only(string holds)
    {
        var (graph, edge) = Gexf(holds);

        Assert.Equal("static", graph.Attribute("mode")!.Value);
        Assert.Null(edge.Attribute("start"));
        Assert.Null(edge.Attribute("end"));
        Assert.Contains(UncertainTime.FromEdtf(holds).Edtf, edge.Descendants().Attributes("value").Select(value => value.Value));
    }

    [Fact]
    public void An_offset_beside_a_time_is_kept_beside_its_edtf()
    {
        var edge = DotReader.Read(Graph(UncertainTime.FromEdtf("2023-05", TimeSpan.FromHours(3))).ToDot()).Edge("ann", "member-of", "club");

        Assert.Equal(("2023-05", "2023-05 (UTC+03:00)"), (edge["holds"], edge["holdsAsStated"]));
    }

    private static (XElement Graph, XElement Edge) Gexf(string holds)
    {
        var graph = XDocument.Parse(Graph(UncertainTime.FromEdtf(holds)).ToGexf()).Root!.Elements().Single();
        return (graph, graph.Descendants().Single(element => element.Name.LocalName == "edge"));
    }

    private static EntityGraph Graph(UncertainTime holds)
    {
        var builder = new EntityGraphBuilder();
        var ann = builder.AddPerson("ann", "Ann");
        var club = builder.AddOrganization("club", "Club");
        builder.Add(new Relationship { Id = new EntityId("r"), Type = KnownRelationships.MemberOf, From = ann.Id, To = club.Id, Holds = holds });
        return builder.Build();
    }
}
