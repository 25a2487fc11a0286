namespace KnowledgeGraph.Traversal;

/// <summary>Counts what a walk costs against its budget, and remembers what cut it.</summary>
internal sealed class WalkMeter
{
    // Because reading the clock costs more than looking at a relationship.
    public const int LooksBetweenReadings = 1024;

    private readonly TimeSpan? _deadline;
    private readonly TimeProvider _clock;
    private readonly long _started;
    private readonly CancellationToken _cancellationToken;
    private long _looksLeft;
    private int _looksToReading;

    /// <summary>Starts the clock.</summary>
    /// <exception cref="OperationCanceledException">The walk is cancelled already.</exception>
    public WalkMeter(WalkBudget budget, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _deadline = budget.Deadline;
        _clock = budget.Clock;
        _looksLeft = budget.MaxExpansions ?? long.MaxValue;
        _cancellationToken = cancellationToken;
        _started = _deadline is null ? 0 : _clock.GetTimestamp();
    }

    /// <summary>What cut the walk, or null.</summary>
    public CutReason? CutReason { get; private set; }

    /// <summary>Whether one more relationship may be looked at; once it may not, it never may again.</summary>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public bool MayLook()
    {
        if (--_looksToReading < 0)
        {
            Read();
        }

        if (CutReason is not null)
        {
            return false;
        }

        if (_looksLeft-- > 0)
        {
            return true;
        }

        CutReason = Traversal.CutReason.Expansions;
        return false;
    }

    /// <summary>
    /// Whether so many more relationships may be looked at, which the caller then does without asking for each; if not, none of them
    /// is to be looked at.
    /// </summary>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public bool MayLook(int looks)
    {
        _looksToReading -= looks;
        if (_looksToReading < 0)
        {
            Read();
        }

        if (CutReason is not null)
        {
            return false;
        }

        if (_looksLeft < looks)
        {
            _looksLeft = 0;
            CutReason = Traversal.CutReason.Expansions;
            return false;
        }

        _looksLeft -= looks;
        return true;
    }

    /// <summary>How many of so many more relationships may be looked at without asking for each; 0 once none may.</summary>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public int Grant(int looks)
    {
        _looksToReading -= looks;
        if (_looksToReading < 0)
        {
            Read();
        }

        if (CutReason is not null)
        {
            return 0;
        }

        if (_looksLeft <= 0)
        {
            CutReason = Traversal.CutReason.Expansions;
            return 0;
        }

        var granted = (int)Math.Min(looks, _looksLeft);
        _looksLeft -= granted;
        return granted;
    }

    private void Read()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _looksToReading = LooksBetweenReadings - 1;
        if (_deadline is { } deadline && _clock.GetElapsedTime(_started) >= deadline)
        {
            CutReason ??= Traversal.CutReason.Deadline;
        }
    }
}
