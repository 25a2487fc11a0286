using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a part of a graph in the DOT language of Graphviz.</summary>
internal static class DotExport
{
    /// <summary>Writes a directed graph, a line for each node and relationship, lines ended by LF.</summary>
    public static void Write(Subgraph part, ExportOptions? options, TextWriter writer)
    {
        var graph = new ExportedGraph(part, options);
        writer.Write("digraph {\n  charset=\"UTF-8\";\n  rankdir=LR;\n  node [shape=box];\n");
        foreach (var node in graph.Nodes())
        {
            writer.Write($"  {DotText.Quoted(node.SafeId)} [label={DotText.Label(node.Label)}{ShapeOf(node.Node)}");
            Write(node.Cells, writer);
            writer.Write("];\n");
        }

        foreach (var edge in graph.Edges())
        {
            var label = edge.Caption is null ? edge.Label : $"{edge.Label}\n{edge.Caption}";
            writer.Write($"  {DotText.Quoted(edge.SafeFrom)} -> {DotText.Quoted(edge.SafeTo)} [label={DotText.Label(label)}");
            writer.Write($", id={DotText.Quoted(edge.SafeId)}{(edge.IsSymmetric ? ", dir=none" : "")}{(edge.Relationship.IsDerived ? ", style=dashed" : "")}");
            Write(edge.Cells, writer);
            writer.Write("];\n");
        }

        writer.Write("}\n");
    }

    private static void Write(IReadOnlyList<ExportCell> cells, TextWriter writer)
    {
        foreach (var cell in cells)
        {
            writer.Write($", {cell.Column.Name}={DotText.Quoted(cell.Text)}");
        }
    }

    // Sides are told apart by more than colour, which is left to who draws it.
    private static string ShapeOf(Node node)
    {
        var shape = node.NodeKind switch
        {
            NodeKind.Person => ", shape=ellipse",
            NodeKind.Place => ", shape=house",
            NodeKind.Event => ", shape=hexagon",
            NodeKind.Document => ", shape=note",
            NodeKind.Position => ", shape=component",
            NodeKind.Thing => ", shape=box3d",
            NodeKind.Statement => ", shape=cds",
            _ => "",
        };
        return node.IsRedacted ? $"{shape}, style=dotted" : shape;
    }
}
