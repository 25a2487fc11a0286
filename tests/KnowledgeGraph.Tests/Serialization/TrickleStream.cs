namespace KnowledgeGraph.Tests.Serialization;

/// <summary>A stream that cannot be read again, and hands out as many bytes at a time as it likes.</summary>
/// <param name="fill">Fills the beginning of a buffer, and answers how many bytes; 0 at the end.</param>
internal sealed class TrickleStream(Func<Memory<byte>, int> fill) : Stream
{
    /// <summary>A content, a few bytes at a time.</summary>
    public TrickleStream(byte[] content, int piece)
        : this(Pieces(content, piece))
    {
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => fill(buffer.AsMemory(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(fill(buffer));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static Func<Memory<byte>, int> Pieces(byte[] content, int piece)
    {
        var position = 0;
        return buffer =>
        {
            var next = content.AsMemory(position, Math.Min(Math.Min(piece, buffer.Length), content.Length - position));
            next.CopyTo(buffer);
            position += next.Length;
            return next.Length;
        };
    }
}
