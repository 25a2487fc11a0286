using System.Collections;

namespace KnowledgeGraph.Traversal;

/// <summary>The paths of a graph that fit a pattern, searched for whenever they are gone through; see <see cref="PatternMatching"/>.</summary>
/// <remarks>It may be gone through any number of times, by several threads at once; each time is a search with the whole budget.</remarks>
/// <typeparam name="TNodes">The nodes of a match.</typeparam>
public sealed class PathMatches<TNodes> : IEnumerable<PathMatch<TNodes>>
{
    private const int NotCut = -1;

    private readonly MatchReading<TNodes> _reading;
    private readonly PreparedPattern<TNodes>? _prepared;
    private readonly int? _first;
    private readonly WalkBudget? _budget;
    private readonly CancellationToken _cancellationToken;
    private int _cutReason = NotCut;

    internal PathMatches(PatternPlan plan, Func<MatchedNodes, TNodes> make, WalkBudget? budget, CancellationToken cancellationToken)
        : this(new MatchReading<TNodes>(plan, make), budget, cancellationToken)
    {
    }

    internal PathMatches(MatchReading<TNodes> reading, WalkBudget? budget, CancellationToken cancellationToken)
    {
        _reading = reading;
        _budget = budget;
        _cancellationToken = cancellationToken;
    }

    internal PathMatches(PreparedPattern<TNodes> prepared, int? first, WalkBudget? budget, CancellationToken cancellationToken)
        : this(prepared.Reading, budget, cancellationToken)
    {
        _prepared = prepared;
        _first = first;
    }

    /// <summary>The place, in the pattern, of the node that the search begins at: 0 for the first.</summary>
    public int BeginsAt => _prepared is null ? _reading.Plan.Pivot : 0;

    /// <summary>Whether the budget ended the latest search before it was through.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>
    /// Which limit ended the latest search that was gone through to its end; null if none did, and before the first. Whoever stops sooner does not
    /// learn it.
    /// </summary>
    public CutReason? CutReason => Volatile.Read(ref _cutReason) is var reason and not NotCut ? (CutReason)reason : null;

    /// <summary>Begins a search.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<PathMatch<TNodes>> IEnumerable<PathMatch<TNodes>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>That it is a pattern whose matches are found as they are gone through; it looks for none.</summary>
    public override string ToString() => "the matches of a pattern, found as they are gone through";

    /// <summary>Goes through the matches of one search. It is made by <c>foreach</c>, and needs no memory of its own.</summary>
    public struct Enumerator : IEnumerator<PathMatch<TNodes>>
    {
        private readonly PathMatches<TNodes> _matches;
        private readonly WalkMeter? _meter;
        private readonly PathSearch? _search;
        private readonly PreparedSearch? _prepared;
        private readonly int _use;

        internal Enumerator(PathMatches<TNodes> matches)
        {
            _matches = matches;
            if (matches._prepared is null || matches._budget is not null || matches._cancellationToken.CanBeCanceled)
            {
                _meter = new WalkMeter(matches._budget ?? WalkBudget.Unlimited, matches._cancellationToken);
            }

            if (matches._prepared is { } prepared)
            {
                _prepared = prepared.Begin(matches._first, _meter);
                _use = _prepared.Uses;
            }
            else
            {
                _search = new PathSearch(matches._reading.Plan, _meter!);
            }
        }

        /// <summary>The match that was found last.</summary>
        public PathMatch<TNodes> Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Looks for the next match.</summary>
        /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
        public bool MoveNext()
        {
            if (_search is { } search ? search.MoveNext() : _prepared!.Uses == _use && _prepared.MoveNext())
            {
                Current = _search is null
                    ? new PathMatch<TNodes>(_matches._reading, _prepared!.Block, _prepared.Start)
                    : new PathMatch<TNodes>(_matches._reading, _search.Block, _search.Start);
                return true;
            }

            Volatile.Write(ref _matches._cutReason, _meter?.CutReason is { } reason ? (int)reason : NotCut);
            return false;
        }

        /// <summary>Not supported: go through the matches anew instead.</summary>
        /// <exception cref="NotSupportedException">Always.</exception>
        public readonly void Reset() => throw new NotSupportedException("Go through the matches anew instead.");

        /// <summary>Ends the search.</summary>
        public readonly void Dispose()
        {
            // Because a copy of this may have ended it before, and the search may have been begun anew since.
            if (_prepared is { } prepared && prepared.Uses == _use)
            {
                _matches._prepared!.GiveBack(prepared);
            }
        }
    }
}
