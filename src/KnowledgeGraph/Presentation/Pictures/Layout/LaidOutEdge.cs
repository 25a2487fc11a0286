namespace KnowledgeGraph.Presentation;

/// <summary>Where an edge runs.</summary>
/// <param name="Curve">From the rim of one box to the rim of the other.</param>
/// <param name="Label">Where its label stands; null where it has none, or where none fits.</param>
/// <param name="Marker">Where a number stands instead of a label that fits nowhere; null where there is none, or not even that fits.</param>
/// <param name="Trespasses">Through how many boxes it runs that are not its own.</param>
/// <param name="RunsBack">Whether it runs against the direction of a layered picture, because it closes a circle.</param>
internal sealed record LaidOutEdge(EdgeCurve Curve, Box? Label, Box? Marker, int Trespasses, bool RunsBack = false);
