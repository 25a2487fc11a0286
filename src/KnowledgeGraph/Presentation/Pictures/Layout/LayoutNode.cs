namespace KnowledgeGraph.Presentation;

/// <summary>What takes up room in a picture: a box of a size, with all its text inside.</summary>
internal readonly record struct LayoutNode(double Width, double Height);
