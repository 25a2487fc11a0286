namespace KnowledgeGraph.Indexing;

/// <summary>Bytes one after the other, in one array that grows as it must.</summary>
/// <param name="name">What the bytes are, for the message where there are too many.</param>
/// <param name="limit">The most bytes.</param>
internal sealed class ByteBlock(string name, int limit)
{
    private const int LeastRoom = 256;

    private byte[] _bytes = [];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Count += bytes.Length;
    }

    /// <summary>Room for so many bytes at the end; what of it is used is told to <see cref="Advance"/>.</summary>
    public Span<byte> Room(int length)
    {
        if (length > _bytes.Length - Count)
        {
            Grow(length);
        }

        return _bytes.AsSpan(Count, length);
    }

    public void Advance(int length) => Count += length;

    /// <summary>Takes back what was written beyond a place.</summary>
    public void CutTo(int count) => Count = count;

    /// <summary>The bytes, in an array of their own length.</summary>
    public byte[] ToArray() => Written.ToArray();

    private void Grow(int length)
    {
        var needed = (long)Count + length;
        if (needed > limit)
        {
            throw new CapacityExceededException(name, limit, "bytes");
        }

        Array.Resize(ref _bytes, (int)Math.Min(limit, Math.Max(needed, Math.Max(LeastRoom, 2L * _bytes.Length))));
    }
}
