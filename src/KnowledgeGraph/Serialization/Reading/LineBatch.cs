namespace KnowledgeGraph.Serialization;

/// <summary>Some lines that stand one after another, and what is read of them. It belongs to one thread at a time.</summary>
internal sealed class LineBatch(LineReader reader)
{
    /// <summary>From how many bytes on a batch has enough lines; the last may be longer than all others together.</summary>
    public const int EnoughBytes = 64 * 1024;

    private const int EnoughLines = 4096;

    private readonly List<BatchLine> _lines = [];
    private byte[] _bytes = new byte[EnoughBytes * 2];
    private int _used;

    /// <summary>The entries of the lines that could be read.</summary>
    public List<LedgerEntry> Entries { get; } = [];

    /// <summary>Where each entry stands.</summary>
    public List<LineStart> Starts { get; } = [];

    /// <summary>What is wrong with the lines that could not.</summary>
    public List<Problem> Problems { get; } = [];

    public bool IsFull => _used >= EnoughBytes || _lines.Count >= EnoughLines;

    /// <summary>Whether every entry is well-formed by itself, so that nobody need look again.</summary>
    public bool AreWellFormed { get; private set; }

    /// <summary>The bytes of the file up to the end of the batch.</summary>
    public long BytesSoFar { get; set; }

    /// <summary>The lines of the file up to the end of the batch.</summary>
    public long LinesSoFar { get; set; }

    public void Clear()
    {
        _lines.Clear();
        Entries.Clear();
        Starts.Clear();
        Problems.Clear();
        AreWellFormed = true;
        _used = 0;
        if (_bytes.Length > EnoughBytes * 16)
        {
            // Because one long line should not be paid for to the end of the file.
            _bytes = new byte[EnoughBytes * 2];
        }
    }

    /// <summary>Takes the line that the source stands at.</summary>
    public void Add(LineSource source)
    {
        var line = source.Line.Span;
        if (line.Length > _bytes.Length - _used)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(_bytes.Length * 2L, _used + (long)line.Length), Array.MaxLength));
        }

        line.CopyTo(_bytes.AsSpan(_used));
        _lines.Add(new BatchLine(source.Start, _used, line.Length, source.IsTooLong, source.EndsWithLineFeed));
        _used += line.Length;
    }

    /// <summary>Reads the lines, up to so many that cannot be read.</summary>
    public LineBatch Read(int mostProblems)
    {
        foreach (var line in _lines)
        {
            if (reader.Read(_bytes.AsMemory(line.First, line.Length), line, out var problem) is { } entry)
            {
                Entries.Add(entry);
                AreWellFormed = AreWellFormed && entry.IsWellFormed();
                Starts.Add(line.Start);
            }
            else if (problem is not null)
            {
                Problems.Add(problem);
                if (Problems.Count == mostProblems)
                {
                    break;
                }
            }
        }

        return this;
    }
}
