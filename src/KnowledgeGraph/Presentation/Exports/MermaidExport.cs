using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a part of a graph as a flowchart of Mermaid.</summary>
internal static class MermaidExport
{
    /// <summary>Writes a flowchart, a line for each node and relationship, lines ended by LF; what has no attributes shows who says so.</summary>
    public static void Write(Subgraph part, ExportOptions? options, TextWriter writer)
    {
        var graph = new ExportedGraph(part, options);
        writer.Write("flowchart LR\n");
        foreach (var node in graph.Nodes())
        {
            var (before, after) = ShapeOf(node.Node.NodeKind);
            writer.Write($"  n{node.Number}{before}{MermaidText.Quoted(graph.CaptionOf(node))}{after}:::{ClassOf(node.Node)}\n");
        }

        foreach (var edge in graph.Edges())
        {
            var line = (edge.IsSymmetric, edge.Relationship.IsDerived) switch
            {
                (true, true) => "-.-",
                (true, false) => "---",
                (false, true) => "-.->",
                _ => "-->",
            };
            var label = MermaidText.Quoted(edge.Caption is null ? edge.Label : $"{edge.Label}, {edge.Caption}");
            writer.Write($"  n{edge.FromNumber} {line}|{label}| n{edge.ToNumber}\n");
        }

        // Without colours, which have to suit light and dark pages: who shows the diagram gives the classes theirs.
        writer.Write("  classDef statement stroke-dasharray:2\n");
        writer.Write("  classDef redacted stroke-dasharray:6\n");
    }

    private static string ClassOf(Node node) => node.IsRedacted ? "redacted" : node.NodeKind.ToString().ToLowerInvariant();

    private static (string Before, string After) ShapeOf(NodeKind kind) => kind switch
    {
        NodeKind.Person => ("([", "])"),
        NodeKind.Place => ("[/", "/]"),
        NodeKind.Event => ("{{", "}}"),
        NodeKind.Document => ("[[", "]]"),
        NodeKind.Position => (">", "]"),
        NodeKind.Thing => ("[(", ")]"),
        NodeKind.Statement => ("(", ")"),
        _ => ("[", "]"),
    };
}
