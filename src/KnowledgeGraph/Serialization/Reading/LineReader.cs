namespace KnowledgeGraph.Serialization;

/// <summary>Reads entries from lines of one file. It belongs to one thread at a time.</summary>
internal sealed class LineReader(string? file, int maximumBytes, LedgerHeader header, SharedWords shared)
{
    private readonly LineReading _reading = new(header.MinorVersion > LedgerHeader.CurrentMinorVersion, shared);

    /// <summary>What is wrong with a line, and where.</summary>
    public static Problem ProblemOf(LineFaultException fault, string? file, ReadOnlySpan<byte> bytes, LineStart start, bool endsWithLineFeed)
    {
        var mayBeCutOff = fault.Code == ProblemCode.BadJson && !endsWithLineFeed;
        return new Problem(fault.Code, mayBeCutOff ? fault.Message + " Nothing follows, so the file may be cut off." : fault.Message)
        {
            File = file,
            Line = start.Line,
            ByteOffset = start.Offset + fault.OffsetIn(bytes),
            JsonPath = fault.Path,
            Sequence = start.Line > 1 ? start.Line - 1 : null,
        };
    }

    public static LineFaultException TooLong(int maximumBytes) =>
        new(ProblemCode.LineTooLong, $"The line is longer than {maximumBytes} bytes; the options of the reader can allow more.") { Offset = 0 };

    /// <summary>The entry of a line; null and what is wrong with it where it has none.</summary>
    public LedgerEntry? Read(ReadOnlyMemory<byte> bytes, BatchLine line, out Problem? problem)
    {
        problem = null;
        if (!line.IsTooLong && EntryScan.Read(bytes.Span, header, shared, line.Start.Line - 1) is { } usual)
        {
            return usual;
        }

        try
        {
            return line.IsTooLong ? throw TooLong(maximumBytes) : EntryReader.Read(bytes, header, _reading);
        }
        catch (LineFaultException fault)
        {
            problem = ProblemOf(fault, file, bytes.Span, line.Start, line.EndsWithLineFeed);
            return null;
        }
    }
}
