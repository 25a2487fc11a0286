using System.Globalization;
using System.Text;
using KnowledgeGraph.Presentation;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Presentation.Exports;

public sealed class ExportFilesTests
{
    [Fact]
    public void A_quarrel_in_dot() => Expectation.Meets("harbour.dot", HarbourGraph.Graph.ToDot());

    [Fact]
    public void A_quarrel_in_mermaid() => Expectation.Meets("harbour.mmd", HarbourGraph.Graph.ToMermaid());

    [Fact]
    public void A_quarrel_in_graphml() => Expectation.Meets("harbour.graphml", HarbourGraph.Graph.ToGraphMl());

    [Fact]
    public void A_quarrel_in_gexf() => Expectation.Meets("harbour.gexf", HarbourGraph.Graph.ToGexf());

    [Fact]
    public void A_quarrel_for_cytoscape() => Expectation.Meets("harbour.cyjs", HarbourGraph.Graph.ToCytoscapeJson());

    [Fact]
    public void Every_type_of_relationship_without_statements() =>
        Expectation.Meets("relationships-without-statements.dot", RelationshipWorld.Graph.ToDot(new ExportOptions { IncludeStatements = false }));

    [Fact]
    public void What_is_written_to_a_stream_or_a_writer_is_what_the_string_holds()
    {
        var part = HarbourGraph.Graph.ToSubgraph();

        Assert.Equal(part.ToDot(), Written(part.WriteDot));
        Assert.Equal(part.ToMermaid(), Written(part.WriteMermaid));
        Assert.Equal(part.ToGraphMl(), Streamed(part.WriteGraphMl));
        Assert.Equal(part.ToGexf(), Streamed(part.WriteGexf));
        Assert.Equal(part.ToCytoscapeJson(), Streamed(part.WriteCytoscapeJson));
    }

    [Fact]
    public void A_connection_and_a_neighborhood_are_exported_as_the_parts_that_they_are()
    {
        var graph = HarbourGraph.Graph;
        var connection = graph.ShortestConnection(new EntityId("tide"), new EntityId("union"));
        var neighborhood = graph.Neighborhood(new EntityId("blockade"), 2, new WalkOptions { IncludeDerived = true });

        Assert.Equal(connection.ToSubgraph().ToMermaid(), connection.ToMermaid());
        Assert.Equal(connection.ToSubgraph().ToDot(), connection.ToDot());
        Assert.Equal(neighborhood.ToSubgraph().ToGexf(), neighborhood.ToGexf());
        Assert.Equal(neighborhood.ToSubgraph().ToGraphMl(), neighborhood.ToGraphMl());
        Assert.Equal(neighborhood.ToSubgraph().ToCytoscapeJson(), neighborhood.ToCytoscapeJson());
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void An_export_is_the_same_in_every_culture(string culture)
    {
        var graph = RelationshipWorld.Graph;
        var expected = graph.ToDot() + graph.ToMermaid() + graph.ToGexf() + graph.ToGraphMl() + graph.ToCytoscapeJson();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, graph.ToDot() + graph.ToMermaid() + graph.ToGexf() + graph.ToGraphMl() + graph.ToCytoscapeJson());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Written(Action<TextWriter, ExportOptions?> write)
    {
        using var writer = new StringWriter();
        write(writer, null);
        return writer.ToString();
    }

    private static string Streamed(Action<Stream, ExportOptions?> write)
    {
        using var stream = new MemoryStream();
        write(stream, null);
        Assert.True(stream.CanWrite, "The stream belongs to who opened it.");
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
