using System.Collections;

namespace KnowledgeGraph.Traversal;

/// <summary>The paths of a graph that fit a pattern, searched for whenever they are gone through; see <see cref="PatternMatching"/>.</summary>
/// <remarks>It may be gone through any number of times, by several threads at once; each time is a search with the whole budget.</remarks>
/// <typeparam name="TNodes">The nodes of a match.</typeparam>
public sealed class PathMatches<TNodes> : IEnumerable<PathMatch<TNodes>>
{
    private const int NotCut = -1;

    private readonly MatchReading<TNodes> _reading;
    private readonly WalkBudget _budget;
    private readonly CancellationToken _cancellationToken;
    private int _cutReason = NotCut;

    internal PathMatches(PatternPlan plan, Func<MatchedNodes, TNodes> make, WalkBudget? budget, CancellationToken cancellationToken)
    {
        _reading = new MatchReading<TNodes>(plan, make);
        _budget = budget ?? WalkBudget.Unlimited;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The place, in the pattern, of the node that the search begins at: 0 for the first.</summary>
    public int BeginsAt => _reading.Plan.Pivot;

    /// <summary>Whether the budget ended the latest search before it was through.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>
    /// Which limit ended the latest search that was gone through to its end; null if none did, and before the first. Whoever stops sooner does not
    /// learn it.
    /// </summary>
    public CutReason? CutReason => Volatile.Read(ref _cutReason) is var reason and not NotCut ? (CutReason)reason : null;

    /// <summary>Begins a search.</summary>
    public IEnumerator<PathMatch<TNodes>> GetEnumerator()
    {
        var meter = new WalkMeter(_budget, _cancellationToken);
        var search = new PathSearch(_reading.Plan, meter);
        while (search.MoveNext())
        {
            yield return new PathMatch<TNodes>(_reading, search.Block, search.Start);
        }

        Volatile.Write(ref _cutReason, meter.CutReason is { } reason ? (int)reason : NotCut);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
