using System.Collections;

namespace KnowledgeGraph.Traversal;

/// <summary>All cycles of a graph, found while they are enumerated.</summary>
/// <remarks>
/// There may be far more of them than nodes: enumerate what you need, or set a budget. Each enumeration is a walk of its own, with
/// the whole budget to itself, and gives the same cycles; the enumerator tells whether it was cut. Any number of them may go on at
/// once, on any threads.
/// </remarks>
public sealed class ElementaryCycles : IEnumerable<Cycle>
{
    private readonly EntityGraph _graph;
    private readonly WalkOptions _options;
    private readonly CancellationToken _cancellationToken;

    internal ElementaryCycles(EntityGraph graph, WalkOptions options, CancellationToken cancellationToken)
    {
        _graph = graph;
        _options = options;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Begins a walk. Its deadline counts from here.</summary>
    /// <exception cref="OperationCanceledException">The walk is cancelled already.</exception>
    public CycleEnumerator GetEnumerator()
    {
        var meter = new WalkMeter(_options.Budget, _cancellationToken);
        return new(_graph, CycleSteps.Of(_graph, _options, _cancellationToken), meter);
    }

    /// <summary>Every cycle, or as many as the budget allows, and whether it was used up. Keeps each, so mind how many there may be.</summary>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public FoundCycles All()
    {
        var found = new List<Cycle>();
        var cycles = GetEnumerator();
        while (cycles.MoveNext())
        {
            found.Add(cycles.Current);
        }

        return new FoundCycles([.. found], cycles.CutReason);
    }

    IEnumerator<Cycle> IEnumerable<Cycle>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
