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

    private WalkMeter(WalkMeter other)
    {
        _deadline = other._deadline;
        _clock = other._clock;
        _looksLeft = other._looksLeft;
        _cancellationToken = other._cancellationToken;
        _started = other._started;
    }

    /// <summary>What ends the walk with an exception.</summary>
    public CancellationToken CancellationToken => _cancellationToken;

    /// <summary>What cut the walk, or null.</summary>
    public CutReason? CutReason { get; private set; }

    /// <summary>One more for another thread, with what is left of the expansions, and the same beginning.</summary>
    public WalkMeter Another() => new(this);

    /// <summary>Counts expansions no longer, because there are enough for whatever the walk may look at.</summary>
    public void LiftExpansions() => _looksLeft = long.MaxValue;

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

    /// <summary>Reads the clock, whenever it was last read.</summary>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public void Read()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _looksToReading = LooksBetweenReadings - 1;
        if (_deadline is { } deadline && _clock.GetElapsedTime(_started) >= deadline)
        {
            CutReason ??= Traversal.CutReason.Deadline;
        }
    }
}
