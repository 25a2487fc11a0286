using KnowledgeGraph.Presentation;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <content>GEXF 1.3, the format of Gephi.</content>
public static partial class ExportPresentation
{
    /// <summary>The whole graph, as GEXF 1.3, the format of Gephi.</summary>
    /// <remarks>
    /// A relationship has a start and an end only where it holds in an interval between two days or moments that nobody marked as doubtful; in every other
    /// case <c>holds</c> tells what is known. A list is a JSON array. Control characters that XML cannot hold are U+FFFD.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToGexf(this EntityGraph graph, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ExportText.Of(graph.ToSubgraph(), options, GexfExport.Write);
    }

    /// <summary>A part of a graph, as GEXF 1.3, the format of Gephi.</summary>
    /// <param name="part">The part.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToGexf(this Subgraph part, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ExportText.Of(part, options, GexfExport.Write);
    }

    /// <summary>A neighborhood: the center, its neighbors and the relationships that it was asked for, as GEXF 1.3, the format of Gephi.</summary>
    /// <param name="neighborhood">The neighborhood.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToGexf(this Neighborhood neighborhood, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(neighborhood);
        return ExportText.Of(neighborhood.ToSubgraph(), options, GexfExport.Write);
    }

    /// <summary>The nodes along a connection and the relationships of its steps; where there is none, its two ends, as GEXF 1.3, the format of Gephi.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToGexf(this Connection connection, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return ExportText.Of(connection.ToSubgraph(), options, GexfExport.Write);
    }

    /// <summary>Writes a part of a graph, or by way of <c>ToSubgraph</c> all of it, as GEXF 1.3, the format of Gephi, without ever holding the whole text.</summary>
    /// <param name="part">The part.</param>
    /// <param name="stream">Where it is written, in UTF-8; it stays open.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static void WriteGexf(this Subgraph part, Stream stream, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(stream);
        ExportText.Write(part, options, stream, GexfExport.Write);
    }
}
