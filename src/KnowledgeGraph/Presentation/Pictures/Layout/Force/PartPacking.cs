namespace KnowledgeGraph.Presentation;

/// <summary>Sets the parts of a picture side by side: the largest first, the others in rows below it.</summary>
internal static class PartPacking
{
    private const double Gap = 36;
    private const double Proportion = 1.5;

    /// <summary>How far each part is to be moved; no two intersect afterwards.</summary>
    public static LayoutPoint[] Of(IReadOnlyList<Box> parts)
    {
        var moves = new LayoutPoint[parts.Count];
        if (parts.Count == 0)
        {
            return moves;
        }

        var order = Enumerable.Range(0, parts.Count).OrderByDescending(part => parts[part].Height).ThenByDescending(part => parts[part].Width).ThenBy(part => part).ToArray();
        var area = parts.Sum(part => (part.Width + Gap) * (part.Height + Gap));
        var width = Math.Max(parts.Max(part => part.Width), Math.Sqrt(area * Proportion));
        double left = 0, top = 0, height = 0;
        foreach (var part in order)
        {
            var box = parts[part];
            if (left > 0 && left + box.Width > width)
            {
                left = 0;
                top += height + Gap;
                height = 0;
            }

            moves[part] = new LayoutPoint(left - box.Left, top - box.Top);
            left += box.Width + Gap;
            height = Math.Max(height, box.Height);
        }

        return moves;
    }
}
