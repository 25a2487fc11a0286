using System.Runtime.InteropServices;

namespace KnowledgeGraph.Traversal;

/// <summary>How long a way is: what it costs, and of two that cost the same how many steps it has.</summary>
/// <remarks>
/// Because every step makes it longer, even one that costs nothing, no shortest way goes in a circle.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WayLength(double Cost, int Steps)
{
    /// <summary>Orders ways, the shortest first.</summary>
    public static IComparer<WayLength> Order { get; } = Comparer<WayLength>.Create(static (left, right) => left.Against(right));

    /// <summary>Less than 0 if this way is shorter than another, more than 0 if it is longer.</summary>
    public int Against(WayLength other)
    {
        if (Cost < other.Cost)
        {
            return -1;
        }

        return Cost > other.Cost ? 1 : Steps.CompareTo(other.Steps);
    }
}
