using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>Cycles of a graph, and whether a search for them was cut.</summary>
public sealed class FoundCycles : IReadOnlyList<Cycle>
{
    private readonly Cycle[] _cycles;

    internal FoundCycles(Cycle[] cycles, CutReason? cutReason)
    {
        _cycles = cycles;
        CutReason = cutReason;
    }

    /// <summary>Whether there is a cycle. False means that there is none, unless <see cref="WasCut"/>: then nobody knows.</summary>
    public bool Exist => Count > 0;

    /// <summary>How many were found.</summary>
    public int Count => _cycles.Length;

    /// <summary>Whether the budget ended the search before it was through.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended the search; null if none did.</summary>
    public CutReason? CutReason { get; }

    /// <summary>The cycle at a position, counted from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Cycle this[int index] => _cycles[index];

    /// <inheritdoc/>
    public IEnumerator<Cycle> GetEnumerator() => ((IEnumerable<Cycle>)_cycles).GetEnumerator();

    /// <summary>How many were found, such as <c>2 cycles</c>, and whether the search was cut.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count} {(Count == 1 ? "cycle" : "cycles")}{(WasCut ? " (cut)" : "")}");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
