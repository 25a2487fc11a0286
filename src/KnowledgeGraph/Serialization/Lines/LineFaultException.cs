namespace KnowledgeGraph.Serialization;

/// <summary>What ends the reading of one line; the reader of the file turns it into a <see cref="Problem"/>.</summary>
internal sealed class LineFaultException : Exception
{
    public LineFaultException(ProblemCode code, string message)
        : base(message) => Code = code;

    public ProblemCode Code { get; }

    /// <summary>The JSON path; null for the line as a whole.</summary>
    public string? Path { get; init; }

    /// <summary>Whether the key at the path is meant, and not its value.</summary>
    public bool IsAtKey { get; init; }

    /// <summary>The byte of the line, counted from 0; null where the path says it.</summary>
    public long? Offset { get; init; }

    /// <summary>Where in the line it is: the byte, counted from 0.</summary>
    public long OffsetIn(ReadOnlySpan<byte> line) => Offset ?? (Path is null ? 0 : JsonPathOffset.Of(line, Path, IsAtKey));
}
