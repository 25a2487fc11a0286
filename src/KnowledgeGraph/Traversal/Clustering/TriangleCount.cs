using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>How many triangles there are in a graph.</summary>
public sealed class TriangleCount
{
    internal TriangleCount(long total, CutReason? cutReason)
    {
        Total = total;
        CutReason = cutReason;
    }

    /// <summary>The number of triangles; where the count was cut, of those that were found until then.</summary>
    public long Total { get; }

    /// <summary>Whether the budget ended the count before it was through.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended it; null if none did.</summary>
    public CutReason? CutReason { get; }

    /// <summary>The number, such as <c>12 triangles</c>, and whether there may be more.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(WasCut ? "at least " : "")}{Total} {(Total == 1 ? "triangle" : "triangles")}{(WasCut ? " (cut)" : "")}");
}
