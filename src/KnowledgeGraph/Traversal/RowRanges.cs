using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>Goes through the nodes of rows range by range, on several threads where there is enough to do.</summary>
/// <remarks>
/// Where a range begins depends on the rows alone, so that what is summed range by range is the same to the last bit on however
/// many threads.
/// </remarks>
internal sealed class RowRanges
{
    // Because there have to be enough of them to keep every thread busy to the end, and each has to be worth handing over.
    private const int MostRanges = 256;

    private readonly int[] _bounds;
    private readonly ParallelOptions _parallel;

    /// <summary>Cuts rows into ranges of about as many nodes and steps each.</summary>
    public RowRanges(Rows rows, WalkOptions options, CancellationToken cancellationToken)
    {
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken };
        var work = (long)rows.NodeCount + rows.StepCount;
        _bounds = new int[Math.Clamp(work / Sharing.LeastWork, 1, MostRanges) + 1];
        var node = 0;
        for (var range = 0; range < Count; range++)
        {
            _bounds[range] = node;
            var end = work / Count * (range + 1);
            while (node < rows.NodeCount && node + (long)rows.Starts[node] < end)
            {
                node++;
            }
        }

        _bounds[^1] = rows.NodeCount;
    }

    public int Count => _bounds.Length - 1;

    /// <summary>Does something for each range: its number, its first node, and the one after its last.</summary>
    /// <exception cref="OperationCanceledException">The walk was cancelled between two ranges.</exception>
    public void Run(Action<int, int, int> visit)
    {
        if (IsSingle)
        {
            for (var range = 0; range < Count; range++)
            {
                _parallel.CancellationToken.ThrowIfCancellationRequested();
                visit(range, _bounds[range], _bounds[range + 1]);
            }

            return;
        }

        Parallel.For(0, Count, _parallel, range => visit(range, _bounds[range], _bounds[range + 1]));
    }

    /// <summary>The same with something of its own for each thread, which is handed back one after the other when all is done.</summary>
    /// <exception cref="OperationCanceledException">The walk was cancelled between two ranges.</exception>
    public void Run<T>(Func<T> begin, Action<T, int, int, int> visit, Action<T> end)
    {
        if (IsSingle)
        {
            var only = begin();
            Run((range, first, last) => visit(only, range, first, last));
            end(only);
            return;
        }

        var gate = new Lock();
        Parallel.For(
            0,
            Count,
            _parallel,
            begin,
            (range, _, own) =>
            {
                visit(own, range, _bounds[range], _bounds[range + 1]);
                return own;
            },
            own =>
            {
                lock (gate)
                {
                    end(own);
                }
            });
    }

    private bool IsSingle => _parallel.MaxDegreeOfParallelism == 1 || Count == 1;
}
