namespace KnowledgeGraph.Presentation;

/// <summary>One cubic Bézier curve, without its start.</summary>
internal readonly record struct CurvePiece(LayoutPoint First, LayoutPoint Second, LayoutPoint End);
