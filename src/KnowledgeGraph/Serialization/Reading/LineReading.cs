namespace KnowledgeGraph.Serialization;

/// <summary>What holds for all of one line while it is read.</summary>
internal sealed class LineReading(bool isOfNewerVersion)
{
    /// <summary>Whether the file is of a newer minor version, so that what is not known is kept and no error.</summary>
    public bool IsOfNewerVersion { get; } = isOfNewerVersion;

    /// <summary>Whether a field was met that is not known; the line is then kept word for word.</summary>
    public bool HasUnknownFields { get; set; }
}
