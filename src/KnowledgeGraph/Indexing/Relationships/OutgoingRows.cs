namespace KnowledgeGraph.Indexing;

/// <summary>The relationships that lead from each node: those that follow from it, which lie side by side, and others.</summary>
internal sealed class OutgoingRows
{
    private readonly SourceColumn _sources;
    private readonly byte[] _typeNumbers;
    private readonly GroupedRows _others;
    private readonly KeyChunks _long = new();

    /// <param name="sources">From which nodes relationships lead.</param>
    /// <param name="typeNumbers">The type of each.</param>
    /// <param name="others">Those that do not follow from the node that they lead from, ascending.</param>
    /// <param name="sourcesOfOthers">Their sources.</param>
    public OutgoingRows(SourceColumn sources, byte[] typeNumbers, int[] others, int[] sourcesOfOthers)
    {
        _sources = sources;
        _typeNumbers = typeNumbers;
        _others = new GroupedRows(others, sourcesOfOthers, typeNumbers, sources.NodeCount);
        for (var node = 0; node < sources.NodeCount; node++)
        {
            var (start, end) = sources.OwnOf(node);
            if (KeyChunks.IsLong(end - start))
            {
                _long.Add(node, typeNumbers.AsSpan(start..end));
            }
        }

        _long.Close();
    }

    public IEnumerable<StoragePart> Parts =>
    [
        new StoragePart("relationships: rows of those entered or of events, by source", _others.Bytes, _others.Count),
        new StoragePart("relationships: types in long rows, by source", _long.Bytes, _long.Count),
    ];

    public MixedRow At(int node)
    {
        var (start, end) = _sources.OwnOf(node);
        var others = _others.At(node, out var bounds);
        return new MixedRow(start, end, others, bounds);
    }

    public RelationshipRow At(int node, byte type)
    {
        var others = _others.At(node, type);
        var (start, end) = _sources.OwnOf(node);
        if (!KeyChunks.IsLong(end - start))
        {
            return start == end ? new RelationshipRow(others) : new RelationshipRow(start, _typeNumbers.AsSpan(start..end), type, [], others);
        }

        var chunks = _long.At(node, type);
        return chunks.IsEmpty ? new RelationshipRow(others) : new RelationshipRow(start, _typeNumbers.AsSpan(start..end), type, chunks, others);
    }
}
