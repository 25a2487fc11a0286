namespace KnowledgeGraph.Traversal;

/// <summary>
/// Has blocks of sources worked off, several at a time, and gathers what came of them in the order of the blocks: sums of fractions are
/// then the same to the last bit whatever the threads.
/// </summary>
internal static class BlockSweep
{
    /// <summary>Works off all blocks; what cut it, or null. What came of the blocks before the cut, and of a part of that one, is gathered.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CutReason? Over(int blocks, Func<WalkMeter, IBlockWorker> hire, WalkOptions options, WalkMeter meter)
    {
        var workers = new IBlockWorker[Math.Min(blocks, Threads(options))];
        for (var worker = 0; worker < workers.Length; worker++)
        {
            workers[worker] = hire(meter.Another());
        }

        for (var first = 0; first < blocks; first += workers.Length)
        {
            var count = Math.Min(workers.Length, blocks - first);
            if (count == 1)
            {
                workers[0].Work(first);
            }
            else
            {
                var start = first;
                Parallel.For(
                    0,
                    count,
                    new ParallelOptions { MaxDegreeOfParallelism = count, CancellationToken = meter.CancellationToken },
                    place => workers[place].Work(start + place));
            }

            for (var place = 0; place < count; place++)
            {
                workers[place].Gather(first + place);
                if (workers[place].Meter.CutReason is { } reason)
                {
                    return reason;
                }
            }
        }

        return null;
    }

    // Because one meter counts for one thread: where the number of looks is limited, the cut falls in the same place only on one.
    private static int Threads(WalkOptions options) => options.Budget.MaxExpansions is null ? options.Threads : 1;
}
