using KnowledgeGraph.Presentation;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <content>JSON for Cytoscape.</content>
public static partial class ExportPresentation
{
    /// <summary>The whole graph, as JSON for Cytoscape.</summary>
    /// <remarks>
    /// The object is <c>{"elements":{"nodes","edges"}}</c>, each element <c>{"data","classes"}</c>; lists are arrays, and every text is as it was. The
    /// id of a derived relationship has white space in it, so that it is no other id's. What matters in HTML is escaped.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToCytoscapeJson(this EntityGraph graph, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ExportText.Of(graph.ToSubgraph(), options, CytoscapeExport.Write);
    }

    /// <summary>A part of a graph, as JSON for Cytoscape.</summary>
    /// <param name="part">The part.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToCytoscapeJson(this Subgraph part, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ExportText.Of(part, options, CytoscapeExport.Write);
    }

    /// <summary>A neighborhood: the center, its neighbors and the relationships that it was asked for, as JSON for Cytoscape.</summary>
    /// <param name="neighborhood">The neighborhood.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToCytoscapeJson(this Neighborhood neighborhood, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(neighborhood);
        return ExportText.Of(neighborhood.ToSubgraph(), options, CytoscapeExport.Write);
    }

    /// <summary>The nodes along a connection and the relationships of its steps; where there is none, its two ends, as JSON for Cytoscape.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToCytoscapeJson(this Connection connection, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return ExportText.Of(connection.ToSubgraph(), options, CytoscapeExport.Write);
    }

    /// <summary>Writes a part of a graph, or by way of <c>ToSubgraph</c> all of it, as JSON for Cytoscape, without ever holding the whole text.</summary>
    /// <param name="part">The part.</param>
    /// <param name="stream">Where it is written, in UTF-8; it stays open.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static void WriteCytoscapeJson(this Subgraph part, Stream stream, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(stream);
        CytoscapeExport.Write(part, options, stream);
    }
}
