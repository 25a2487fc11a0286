namespace KnowledgeGraph.Serialization;

/// <summary>How a native file is read.</summary>
public sealed record LedgerReadOptions
{
    /// <summary>The most bytes of a line that are read by default: 16 MiB.</summary>
    public const int DefaultMaxLineBytes = 16 * 1024 * 1024;

    /// <summary>
    /// The most bytes that a line may have, its line end not counted; 16 MiB by default. While a line is read, its JSON may
    /// take up to about twenty times its bytes, as a list of many short numbers does; what it is made into comes on top.
    /// Ask for less where files come from strangers.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive, or above <see cref="Array.MaxLength"/> / 2.</exception>
    public int MaxLineBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength / 2);
            field = value;
        }
    }
    = DefaultMaxLineBytes;

    /// <summary>
    /// The texts of documents, by the id of the document: their length and hash, the spans that count in them and the
    /// hashes of the spans are checked. None by default.
    /// </summary>
    public IReadOnlyDictionary<EntityId, string> Texts { get; init; } = new Dictionary<EntityId, string>();

    /// <summary>The clock that the graph goes by when it is edited; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// On how many threads of the pool at most lines are read at a time while the reading is awaited; -1 by default, for as many
    /// as there are processors; 1 for one line after the other. What is read is the same whatever it is, and what is
    /// wrong comes in the order of the file. A line that is being read takes memory for each thread: see <see cref="MaxLineBytes"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0, or less than -1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = value is -1 or > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(MaxDegreeOfParallelism)} is a number of threads, or -1 for as many as there are processors.");
    }

    = -1;

    internal int Threads => MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : MaxDegreeOfParallelism;
}
