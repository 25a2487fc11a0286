using KnowledgeGraph.Serialization;

namespace KnowledgeGraph;

/// <summary>The native file: reads a ledger to a graph, and writes a graph's ledger.</summary>
/// <remarks>
/// The format is JSON Lines and described in <c>docs/format.md</c>. Files are read as streams: beside the graph, memory is
/// needed for 256 KiB of the file and a few batches of 64 KiB, for the longest line up to about twenty times its bytes on each thread that reads, and until
/// the graph is made for a few bytes a line and for the ids, codes and times named last. Lines are read on threads of the pool while
/// the reading is awaited; the options say on how many. What is wrong is reported with its line, its byte, its JSON path and what would be
/// right. A canonical file is written back byte for byte; any other becomes canonical.
/// </remarks>
public static class LedgerFile
{
    /// <summary>Reads a file in which nothing is wrong.</summary>
    /// <remarks>
    /// A byte order mark and lines that end with CR and LF are accepted; <see cref="ReadCollectingAsync(string, LedgerReadOptions?, IProgress{LedgerProgress}?, CancellationToken)"/>
    /// reports them. Kinds and fields of a newer minor version are kept word for word and are among the graph's findings.
    /// </remarks>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="progress">Is told about every 64 KiB, and at the end, how far it has come; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading after the lines that are being read, about 64 KiB for each thread.</param>
    /// <exception cref="InvalidLedgerException">
    /// Something is wrong. First come the lines that cannot be read, up to a hundred of them; only if all can be read, what
    /// does not fit together is looked for, and all of it is in the exception.
    /// </exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder, or a file that may not be read.</exception>
    /// <exception cref="UnknownIdException">The options have a text for a document that the file does not have.</exception>
    /// <exception cref="CapacityExceededException">There is no room for so much in one graph.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<EntityGraph> ReadAsync(
        string path,
        LedgerReadOptions? options = null,
        IProgress<LedgerProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadFileAsync(path, options, progress, reader => reader.ReadStrictAsync(cancellationToken));
    }

    /// <summary>Reads a stream in which nothing is wrong, from where it stands to its end. It is left open.</summary>
    /// <remarks>
    /// As for a file. Bytes are counted from where the stream stands. In a stream that cannot be read again, a problem that
    /// shows only when everything is read has the first byte of its line; its JSON path says where in the line it is.
    /// </remarks>
    /// <param name="stream">The stream.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="progress">Is told about every 64 KiB, and at the end, how far it has come; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading after the lines that are being read, about 64 KiB for each thread.</param>
    /// <exception cref="InvalidLedgerException">Something is wrong; the exception has all of it, as for a file.</exception>
    /// <exception cref="UnknownIdException">The options have a text for a document that the stream does not have.</exception>
    /// <exception cref="CapacityExceededException">There is no room for so much in one graph.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<EntityGraph> ReadAsync(
        Stream stream,
        LedgerReadOptions? options = null,
        IProgress<LedgerProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new LedgerReader(stream, file: null, options, progress).ReadStrictAsync(cancellationToken);
    }

    /// <summary>Reads what is good in a file, and reports what is not.</summary>
    /// <remarks>
    /// A line that cannot be read is left out, an entry that does not fit the others too, and then everything that needs
    /// what was left out; each is reported. What remains would be read by <see cref="ReadAsync(string, LedgerReadOptions?, IProgress{LedgerProgress}?, CancellationToken)"/>.
    /// </remarks>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="progress">Is told about every 64 KiB, and at the end, how far it has come; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading after the lines that are being read, about 64 KiB for each thread.</param>
    /// <exception cref="InvalidLedgerException">The file has no header that can be read, so that nothing after it can be understood.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder, or a file that may not be read.</exception>
    /// <exception cref="UnknownIdException">The options have a text for a document that is not in what remains.</exception>
    /// <exception cref="CapacityExceededException">There is no room for so much in one graph.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<LedgerReport> ReadCollectingAsync(
        string path,
        LedgerReadOptions? options = null,
        IProgress<LedgerProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadFileAsync(path, options, progress, reader => reader.ReadCollectingAsync(cancellationToken));
    }

    /// <summary>Reads what is good in a stream, from where it stands to its end, and reports what is not. It is left open.</summary>
    /// <remarks>As for a file.</remarks>
    /// <param name="stream">The stream.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="progress">Is told about every 64 KiB, and at the end, how far it has come; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading after the lines that are being read, about 64 KiB for each thread.</param>
    /// <exception cref="InvalidLedgerException">The stream has no header that can be read, so that nothing after it can be understood.</exception>
    /// <exception cref="UnknownIdException">The options have a text for a document that is not in what remains.</exception>
    /// <exception cref="CapacityExceededException">There is no room for so much in one graph.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<LedgerReport> ReadCollectingAsync(
        Stream stream,
        LedgerReadOptions? options = null,
        IProgress<LedgerProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new LedgerReader(stream, file: null, options, progress).ReadCollectingAsync(cancellationToken);
    }

    /// <summary>Writes a graph's whole ledger to a file, in canonical form; a file that is there is replaced at the end.</summary>
    /// <remarks>
    /// The ledger is written beside the file under another name, brought to the disk, and then renamed, so that the path
    /// never leads to half a ledger. If the writing fails or is cancelled, what was written is removed. A link is followed and
    /// stays, and the file that it leads to is replaced; on Unix a file that is replaced hands on its permissions.
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="progress">Is told about every 64 KiB, and at the end, how far it has come; null for nobody.</param>
    /// <param name="cancellationToken">Ends the writing; the file is then as it was.</param>
    /// <exception cref="InvalidLedgerException">A text has half of a surrogate pair, or a number more than 28 digits, which no file can hold.</exception>
    /// <exception cref="InvalidOperationException">The graph is cut, so it does not have the whole ledger: write its <see cref="EntityGraph.Whole"/>.</exception>
    /// <exception cref="IOException">The file cannot be written; a <see cref="DirectoryNotFoundException"/> where its folder is missing.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder, or nothing may be written there.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(
        EntityGraph graph,
        string path,
        IProgress<LedgerProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return WholeFile.WriteAsync(path, (stream, token) => LedgerWriter.WriteAsync(graph, stream, progress, token), cancellationToken);
    }

    /// <summary>Writes a graph's whole ledger to a stream, in canonical form. The stream is flushed and left open.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="progress">Is told about every 64 KiB, and at the end, how far it has come; null for nobody.</param>
    /// <param name="cancellationToken">Ends the writing; what was written by then stays in the stream.</param>
    /// <exception cref="InvalidLedgerException">A text has half of a surrogate pair, or a number more than 28 digits, which no file can hold.</exception>
    /// <exception cref="InvalidOperationException">The graph is cut, so it does not have the whole ledger: write its <see cref="EntityGraph.Whole"/>.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(
        EntityGraph graph,
        Stream stream,
        IProgress<LedgerProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(stream);
        return LedgerWriter.WriteAsync(graph, stream, progress, cancellationToken);
    }

    private static async Task<T> ReadFileAsync<T>(
        string path, LedgerReadOptions? options, IProgress<LedgerProgress>? progress, Func<LedgerReader, Task<T>> read)
    {
        // No buffer of the stream's own, because lines are split in chunks anyway.
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (stream.ConfigureAwait(false))
        {
            return await read(new LedgerReader(stream, path, options, progress)).ConfigureAwait(false);
        }
    }
}
