namespace KnowledgeGraph.Serialization;

/// <summary>Reads a stream of lines to a graph. One reader reads once.</summary>
internal sealed class LedgerReader
{
    // Because a file that is something else altogether would otherwise have as many problems as lines.
    private const int MostBadLines = 100;

    private const int BytesBetweenReports = 64 * 1024;

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
    private long _reportedBytes;

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
        await ReadEntriesAsync(header, MostBadLines, cancellationToken).ConfigureAwait(false);
        if (_problems.Count > 0)
        {
            throw new InvalidLedgerException(_problems);
        }

        var (graph, problems) = LedgerCheck.Of(header, _entries, _options);
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

    private async Task<LedgerHeader> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        if (!await _source.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidLedgerException([new Problem(ProblemCode.EmptyFile, "The file is empty; its first line is a header.") { File = _file, Line = 1, ByteOffset = 0 }]);
        }

        try
        {
            return HeaderJson.Read(Line());
        }
        catch (LineFaultException fault)
        {
            throw new InvalidLedgerException([ProblemOf(fault)]);
        }
    }

    private async Task ReadEntriesAsync(LedgerHeader header, int mostProblems, CancellationToken cancellationToken)
    {
        var line = new LineReading(header.MinorVersion > LedgerHeader.CurrentMinorVersion);
        while (_problems.Count < mostProblems && await _source.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                _entries.Add(EntryReader.Read(Line(), header, line));
                _starts.Add(_source.Start);
            }
            catch (LineFaultException fault)
            {
                _problems.Add(ProblemOf(fault));
            }

            if (_source.Bytes - _reportedBytes >= BytesBetweenReports)
            {
                Report();
            }
        }

        Report();
    }

    private void Report()
    {
        _reportedBytes = _source.Bytes;
        _progress?.Report(new LedgerProgress(_source.Bytes, _source.Start.Line, _totalBytes));
    }

    private ReadOnlyMemory<byte> Line() =>
        _source.IsTooLong
            ? throw new LineFaultException(ProblemCode.LineTooLong, $"The line is longer than {_options.MaxLineBytes} bytes; the options of the reader can allow more.") { Offset = 0 }
            : _source.Line;

    private Problem ProblemOf(LineFaultException fault)
    {
        var start = _source.Start;
        var mayBeCutOff = fault.Code == ProblemCode.BadJson && !_source.EndsWithLineFeed;
        return new Problem(fault.Code, mayBeCutOff ? fault.Message + " Nothing follows, so the file may be cut off." : fault.Message)
        {
            File = _file,
            Line = start.Line,
            ByteOffset = start.Offset + fault.OffsetIn(_source.Line.Span),
            JsonPath = fault.Path,
            Sequence = start.Line > 1 ? start.Line - 1 : null,
        };
    }
}
