using KnowledgeGraph.Presentation;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <content>GraphML.</content>
public static partial class ExportPresentation
{
    /// <summary>The whole graph, as GraphML.</summary>
    /// <remarks>
    /// Edges are directed, and every attribute has its key. An id is encoded as a name token (<c>XmlConvert.DecodeName</c> undoes it), a list is a JSON array. Control
    /// characters that XML cannot hold are U+FFFD.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToGraphMl(this EntityGraph graph, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ExportText.Of(graph.ToSubgraph(), options, GraphMlExport.Write);
    }

    /// <summary>A part of a graph, as GraphML.</summary>
    /// <param name="part">The part.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToGraphMl(this Subgraph part, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ExportText.Of(part, options, GraphMlExport.Write);
    }

    /// <summary>A neighborhood: the center, its neighbors and the relationships that it was asked for, as GraphML.</summary>
    /// <param name="neighborhood">The neighborhood.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToGraphMl(this Neighborhood neighborhood, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(neighborhood);
        return ExportText.Of(neighborhood.ToSubgraph(), options, GraphMlExport.Write);
    }

    /// <summary>The nodes along a connection and the relationships of its steps; where there is none, its two ends, as GraphML.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToGraphMl(this Connection connection, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return ExportText.Of(connection.ToSubgraph(), options, GraphMlExport.Write);
    }

    /// <summary>Writes a part of a graph, or by way of <c>ToSubgraph</c> all of it, as GraphML, without ever holding the whole text.</summary>
    /// <param name="part">The part.</param>
    /// <param name="stream">Where it is written, in UTF-8; it stays open.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static void WriteGraphMl(this Subgraph part, Stream stream, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(stream);
        ExportText.Write(part, options, stream, GraphMlExport.Write);
    }
}
