namespace KnowledgeGraph.Serialization;

/// <summary>Reads a stream of lines to a graph. One reader reads once.</summary>
internal sealed class LedgerReader
{
    // Because a file that is something else altogether would otherwise have as many problems as lines.
    private const int MostBadLines = 100;

    // Longer than most lines, so that there is rarely room for more entries than there are.
    private const int BytesOfEntry = 512;

    private readonly Stream _stream;
    private readonly string? _file;
    private readonly LedgerReadOptions _options;
    private readonly IProgress<LedgerProgress>? _progress;
    private readonly LineSource _source;
    private readonly long? _origin;
    private readonly long? _totalBytes;
    private readonly List<LedgerEntry> _entries = [];
    private readonly List<LineStart> _starts = [];
    private readonly List<Problem> _problems = [];

    // Takes the entries as they are read, for as long as it can; those after that, or all, are in the list.
    private StraightLedger? _straight;

    public LedgerReader(Stream stream, string? file, LedgerReadOptions? options, IProgress<LedgerProgress>? progress)
    {
        _stream = stream;
        _file = file;
        _options = options ?? new LedgerReadOptions();
        _progress = progress;
        _source = new LineSource(stream, _options.MaxLineBytes);
        if (stream.CanSeek)
        {
            _origin = stream.Position;
            _totalBytes = stream.Length - stream.Position;
        }
    }

    private ProblemLocator Locator => new(_stream, _origin, _file);

    /// <summary>The graph of a file in which nothing is wrong.</summary>
    /// <exception cref="InvalidLedgerException">Something is.</exception>
    public async Task<EntityGraph> ReadStrictAsync(CancellationToken cancellationToken)
    {
        var header = await ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
        _straight = new StraightLedger(header, capacity: (int)Math.Min((_totalBytes ?? 0) / BytesOfEntry, Array.MaxLength));
        await ReadEntriesAsync(header, MostBadLines, cancellationToken).ConfigureAwait(false);
        if (_problems.Count > 0)
        {
            throw new InvalidLedgerException(_problems);
        }

        var (graph, problems) = Assemble(header);
        if (graph is not null)
        {
            return graph;
        }

        var placed = problems.Select(problem => new PlacedProblem(problem, problem.Sequence is { } sequence ? _starts[(int)sequence - 1] : new LineStart(1, 0)));
        throw new InvalidLedgerException(await Locator.LocateAsync(placed, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The graph of what is good in a file, and what is not.</summary>
    /// <exception cref="InvalidLedgerException">The header is bad, so that nothing can be understood.</exception>
    public async Task<LedgerReport> ReadCollectingAsync(CancellationToken cancellationToken)
    {
        var header = await ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
        await ReadEntriesAsync(header, int.MaxValue, cancellationToken).ConfigureAwait(false);
        var salvage = new Salvage(header, _entries, _starts, _options);
        var graph = salvage.Run(cancellationToken);
        var rejected = await Locator.LocateAsync(salvage.Problems.OrderBy(problem => problem.Start.Line), cancellationToken).ConfigureAwait(false);
        return new LedgerReport
        {
            Graph = graph,
            Problems = _problems.Concat(rejected).OrderBy(problem => problem.Line).ToValueList(),
            LinesRead = _source.Start.Line,
            EntriesKept = graph.EntryCount,
            EntriesRejected = _source.Start.Line - 1 - graph.EntryCount,
            HadByteOrderMark = _source.HadByteOrderMark,
            CarriageReturnLines = _source.CarriageReturnLines,
        };
    }

    private AssemblyResult Assemble(LedgerHeader header)
    {
        if (_straight?.TryBuild(_options.TimeProvider) is { } graph)
        {
            return LedgerCheck.Of(graph, _options);
        }

        LeaveStraight();
        return LedgerCheck.Of(header, _entries, _options);
    }

    private void LeaveStraight()
    {
        if (_straight is not null)
        {
            _entries.AddRange(_straight.TakeBack());
            _straight = null;
        }
    }

    private async Task<LedgerHeader> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        if (!await _source.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidLedgerException([new Problem(ProblemCode.EmptyFile, "The file is empty; its first line is a header.") { File = _file, Line = 1, ByteOffset = 0 }]);
        }

        try
        {
            return HeaderJson.Read(_source.IsTooLong ? throw LineReader.TooLong(_options.MaxLineBytes) : _source.Line);
        }
        catch (LineFaultException fault)
        {
            throw new InvalidLedgerException([LineReader.ProblemOf(fault, _file, _source.Line.Span, _source.Start, _source.EndsWithLineFeed)]);
        }
    }

    /// <summary>Reads the lines in batches, several of them at a time on the thread pool, and takes them in the order of the file.</summary>
    private async Task ReadEntriesAsync(LedgerHeader header, int mostProblems, CancellationToken cancellationToken)
    {
        var shared = new SharedWords();
        var free = new Queue<LineBatch>();
        var reading = new Queue<Task<LineBatch>>();
        var isMore = true;
        try
        {
            while (isMore || reading.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                while (isMore && reading.Count < _options.Threads)
                {
                    var batch = free.TryDequeue(out var used) ? used : new LineBatch(new LineReader(_file, _options.MaxLineBytes, header, shared));
                    isMore = await FillAsync(batch, cancellationToken).ConfigureAwait(false);

                    // Here, if nothing else would run beside it.
                    reading.Enqueue(_options.Threads > 1 && (isMore || reading.Count > 0)
                        ? Task.Run(() => batch.Read(mostProblems), CancellationToken.None)
                        : Task.FromResult(batch.Read(mostProblems)));
                }

                var next = await reading.Dequeue().ConfigureAwait(false);
                Take(next, mostProblems);
                if (_problems.Count == mostProblems)
                {
                    return;
                }

                free.Enqueue(next);
            }
        }
        finally
        {
            // Because nothing runs any more once the reading is over, however it ends.
            await Task.WhenAll(reading).ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> FillAsync(LineBatch batch, CancellationToken cancellationToken)
    {
        batch.Clear();
        var isMore = true;
        while (!batch.IsFull && isMore)
        {
            isMore = await _source.NextAsync(cancellationToken).ConfigureAwait(false);
            if (isMore)
            {
                batch.Add(_source);
            }
        }

        batch.BytesSoFar = _source.Bytes;
        batch.LinesSoFar = _source.Start.Line;
        return isMore;
    }

    private void Take(LineBatch batch, int mostProblems)
    {
        foreach (var entry in batch.Entries)
        {
            if (_straight is null)
            {
                _entries.Add(entry);
            }
            else if (!_straight.TryAdd(entry, batch.AreWellFormed))
            {
                LeaveStraight();
                _entries.Add(entry);
            }
        }

        _starts.AddRange(batch.Starts);
        _problems.AddRange(batch.Problems.Take(mostProblems - _problems.Count));
        _progress?.Report(new LedgerProgress(batch.BytesSoFar, batch.LinesSoFar, _totalBytes));
    }
}
