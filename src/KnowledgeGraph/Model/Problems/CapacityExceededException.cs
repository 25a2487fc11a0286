using System.Globalization;

namespace KnowledgeGraph;

/// <summary>A graph would be larger than one graph in memory can be. Nothing was changed: what there was before is as it was.</summary>
public sealed class CapacityExceededException : Exception
{
    internal CapacityExceededException(string part, long limit, string unit)
        : base(string.Create(CultureInfo.InvariantCulture, $"A graph in memory has room for {limit} {unit} of {part}, and this one needs more. Make several graphs of it, such as one for a year or a region each."))
    {
        Part = part;
        Limit = limit;
    }

    /// <summary>The part of the graph for which there is no room, such as <c>ids</c>.</summary>
    public string Part { get; }

    /// <summary>How much of it there is room for, in bytes or in rows, as the message says.</summary>
    public long Limit { get; }
}
