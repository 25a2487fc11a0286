namespace KnowledgeGraph.Presentation;

/// <summary>What is to be laid out: boxes and lines between them.</summary>
internal sealed record LayoutGraph(IReadOnlyList<LayoutNode> Nodes, IReadOnlyList<LayoutEdge> Edges);
