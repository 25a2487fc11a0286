namespace KnowledgeGraph.Presentation;

/// <summary>One entry of the legend: a sample, which is drawn from a point on, and what it means.</summary>
/// <param name="Words">What it means.</param>
/// <param name="Sample">Draws the sample; the point is its left end, in the middle of its height.</param>
internal sealed record LegendItem(string Words, Action<SvgWriter, LayoutPoint> Sample);
