using System.Text;

namespace KnowledgeGraph.Serialization;

/// <summary>Writes a graph's ledger to a stream.</summary>
internal static class LedgerWriter
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>Writes header and entries, a chunk at a time.</summary>
    /// <exception cref="InvalidLedgerException">A text has half of a surrogate pair, or a number more than 28 digits, which no file can hold.</exception>
    public static async Task WriteAsync(EntityGraph graph, Stream stream, IProgress<LedgerProgress>? progress, CancellationToken cancellationToken)
    {
        graph.ThrowIfCut("written");
        using var line = new LineWriter();
        var bytes = 0L;
        var lines = 1L;
        HeaderJson.Write(line, graph.Header);
        foreach (var entry in graph.Entries)
        {
            WriteEntry(line, entry, graph.Header.Recorded);
            lines++;
            if (line.Lines.Length >= ChunkBytes)
            {
                await FlushAsync().ConfigureAwait(false);
            }
        }

        await FlushAsync().ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);

        async ValueTask FlushAsync()
        {
            cancellationToken.ThrowIfCancellationRequested();
            await stream.WriteAsync(line.Lines, cancellationToken).ConfigureAwait(false);
            bytes += line.Lines.Length;
            line.Clear();
            progress?.Report(new LedgerProgress(bytes, lines, TotalBytes: null));
        }
    }

    private static void WriteEntry(LineWriter line, LedgerEntry entry, DateTimeOffset recorded)
    {
        try
        {
            EntryWriter.Write(line, entry, recorded);
        }
        catch (EncoderFallbackException exception)
        {
            throw Unwritable(entry, ProblemCode.LoneSurrogate, $"A text of the entry has a lone surrogate (U+{(int)exception.CharUnknown:X4}), which no file can hold.");
        }
        catch (OverflowException exception)
        {
            throw Unwritable(entry, ProblemCode.NumberOutOfRange, exception.Message);
        }
    }

    private static InvalidLedgerException Unwritable(LedgerEntry entry, ProblemCode code, string message) =>
        new([new Problem(code, message) { Sequence = entry.Sequence, Id = entry.Id() }]);
}
