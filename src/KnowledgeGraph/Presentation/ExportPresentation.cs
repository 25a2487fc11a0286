using KnowledgeGraph.Presentation;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Hands graphs and parts of them to other programs, in five formats of theirs, with who says what.</summary>
/// <remarks>
/// Every relationship names the statements that it rests on and who made them (<c>evidence</c> and <c>accordingTo</c>, in the same order), or says that it is the
/// graph author's own. The text is the same every time and in every culture: nodes and relationships in ledger order, LF between the lines. No name
/// changes what the text is made of. What is left out survives in none of them: <c>LedgerFile</c> writes what can be read back.
/// </remarks>
public static partial class ExportPresentation
{
    /// <summary>The whole graph, as DOT, the language of Graphviz.</summary>
    /// <remarks>
    /// Ids are the names of nodes, attributes have the names that docs/exports.md lists. In a string a backslash is doubled and a line feed is <c>\n</c>, in a label an ampersand is
    /// <c>&amp;amp;</c>; undo that and every text is as it was, but for other control characters, which are spaces. Derived relationships are dashed.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToDot(this EntityGraph graph, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ExportText.Of(graph.ToSubgraph(), options, DotExport.Write);
    }

    /// <summary>A part of a graph, as DOT, the language of Graphviz.</summary>
    /// <param name="part">The part.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToDot(this Subgraph part, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ExportText.Of(part, options, DotExport.Write);
    }

    /// <summary>A neighborhood: the center, its neighbors and the relationships that it was asked for, as DOT, the language of Graphviz.</summary>
    /// <param name="neighborhood">The neighborhood.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToDot(this Neighborhood neighborhood, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(neighborhood);
        return ExportText.Of(neighborhood.ToSubgraph(), options, DotExport.Write);
    }

    /// <summary>The nodes along a connection and the relationships of its steps; where there is none, its two ends, as DOT, the language of Graphviz.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static string ToDot(this Connection connection, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return ExportText.Of(connection.ToSubgraph(), options, DotExport.Write);
    }

    /// <summary>Writes a part of a graph, or by way of <c>ToSubgraph</c> all of it, as DOT, the language of Graphviz, without ever holding the whole text.</summary>
    /// <param name="part">The part.</param>
    /// <param name="writer">Where it is written; it stays open.</param>
    /// <param name="options">What goes in; null for everything.</param>
    public static void WriteDot(this Subgraph part, TextWriter writer, ExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(writer);
        DotExport.Write(part, options, writer);
    }
}
