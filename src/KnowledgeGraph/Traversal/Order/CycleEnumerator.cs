using System.Collections;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Finds one cycle after the other.</summary>
public sealed class CycleEnumerator : IEnumerator<Cycle>
{
    private readonly EntityGraph _graph;
    private readonly Rows _steps;
    private readonly WalkMeter _meter;
    private PriorityQueue<Knot, int>? _knots;
    private CircuitWalk? _walk;
    private Cycle? _current;

    internal CycleEnumerator(EntityGraph graph, Rows steps, WalkMeter meter)
    {
        _graph = graph;
        _steps = steps;
        _meter = meter;
    }

    /// <summary>The cycle that <see cref="MoveNext"/> came to.</summary>
    /// <exception cref="InvalidOperationException">It was not called yet, or came to the end.</exception>
    public Cycle Current => _current ?? throw new InvalidOperationException("There is no cycle here: the enumeration has not begun, or is over.");

    /// <summary>Whether the budget ended the enumeration, so that cycles may be missing.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended it; null if none did yet.</summary>
    public CutReason? CutReason => _meter.CutReason;

    object IEnumerator.Current => Current;

    /// <summary>Goes on to the next cycle; false if there is none, or if the budget is used up.</summary>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public bool MoveNext()
    {
        if (_knots is null)
        {
            _knots = new PriorityQueue<Knot, int>();
            Add(Knot.Of(_steps, _meter));
        }

        _current = Next(_knots);
        return _current is not null;
    }

    /// <summary>Does nothing, because nothing is held that others need.</summary>
    public void Dispose()
    {
    }

    void IEnumerator.Reset() => throw new NotSupportedException("Enumerate the cycles once more instead.");

    // The knot with the first node comes first, so that cycles come by their first nodes.
    private Cycle? Next(PriorityQueue<Knot, int> knots)
    {
        while (true)
        {
            if (_walk?.Next() is { } found)
            {
                return found;
            }

            if (_meter.CutReason is null && _walk is not null)
            {
                Add(_walk.Knot.WithoutFirst(_meter));
            }

            _walk = null;
            if (_meter.CutReason is not null || !knots.TryDequeue(out var knot, out _))
            {
                return null;
            }

            _walk = new CircuitWalk(_graph, knot, _meter);
        }
    }

    private void Add(IEnumerable<Knot> knots)
    {
        foreach (var knot in knots)
        {
            _knots!.Enqueue(knot, knot.Members[0]);
        }
    }
}
