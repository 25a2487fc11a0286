using KnowledgeGraph.Presentation;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <content>A flowchart of Mermaid.</content>
public static partial class ExportPresentation
{
    /// <summary>The whole graph, as a flowchart of Mermaid.</summary>
    /// <remarks>
    /// There is room for labels only: a node shows its name, a statement its act and speaker, a relationship its type and, unless it leads from the statement
    /// that it rests on, who says so. Nodes are called <c>n0</c>, <c>n1</c> and so on by their place in the graph, and have a class by their kind. Mermaid
    /// itself draws no more than 500 relationships, unless it is told to.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToMermaid(this EntityGraph graph, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ExportText.Of(graph.ToSubgraph(), options, MermaidExport.Write);
    }

    /// <summary>A part of a graph, as a flowchart of Mermaid.</summary>
    /// <param name="part">The part.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToMermaid(this Subgraph part, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ExportText.Of(part, options, MermaidExport.Write);
    }

    /// <summary>A neighborhood: the center, its neighbors and the relationships that it was asked for, as a flowchart of Mermaid.</summary>
    /// <param name="neighborhood">The neighborhood.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToMermaid(this Neighborhood neighborhood, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(neighborhood);
        return ExportText.Of(neighborhood.ToSubgraph(), options, MermaidExport.Write);
    }

    /// <summary>The nodes along a connection and the relationships of its steps; where there is none, its two ends, as a flowchart of Mermaid.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToMermaid(this Connection connection, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return ExportText.Of(connection.ToSubgraph(), options, MermaidExport.Write);
    }

    /// <summary>Writes a part of a graph, or by way of <c>ToSubgraph</c> all of it, as a flowchart of Mermaid, without ever holding the whole text.</summary>
    /// <param name="part">The part.</param>
    /// <param name="writer">Where it is written; it stays open.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static void WriteMermaid(this Subgraph part, TextWriter writer, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(writer);
        MermaidExport.Write(part, options, writer);
    }
}
