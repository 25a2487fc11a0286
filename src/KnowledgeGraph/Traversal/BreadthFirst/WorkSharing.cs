namespace KnowledgeGraph.Traversal;

/// <summary>Hands out the pieces of a range to several threads.</summary>
internal sealed class WorkSharing
{
    private readonly WalkMeter _meter;
    private readonly ParallelOptions _options;

    public WorkSharing(WalkMeter meter, int threads, CancellationToken cancellationToken)
    {
        _meter = meter;
        _options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
    }

    /// <summary>Does something for each piece, from its first place to the one after its last, until all are done or the time is up.</summary>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public void Run(int count, int piece, Action<int, int> work)
    {
        var pieces = (count + piece - 1) / piece;
        var next = -1;
        Parallel.For(0, Math.Min(_options.MaxDegreeOfParallelism, pieces), _options, _ =>
        {
            for (var at = Interlocked.Increment(ref next); at < pieces && MayGoOn(); at = Interlocked.Increment(ref next))
            {
                work(at * piece, Math.Min(count, (at + 1) * piece));
            }
        });
    }

    private bool MayGoOn()
    {
        lock (_meter)
        {
            return _meter.MayLook(WalkMeter.LooksBetweenReadings);
        }
    }
}
