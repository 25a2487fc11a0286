namespace KnowledgeGraph.Serialization;

/// <summary>Splits a stream into lines. It holds one line and one chunk at a time, whatever the length of the stream.</summary>
internal sealed class LineSource
{
    // Because each chunk is waited for.
    private const int ChunkBytes = 256 * 1024;
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private readonly Stream _stream;
    private readonly int _maximumBytes;
    private byte[] _buffer;
    private int _next;
    private int _end;
    private bool _isAtEnd;

    public LineSource(Stream stream, int maximumBytes, int chunkBytes = ChunkBytes)
    {
        _stream = stream;
        _maximumBytes = maximumBytes;
        _buffer = new byte[chunkBytes];
    }

    /// <summary>The line without its line end; valid until the next one is asked for. Empty if it is too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Where the line stands.</summary>
    public LineStart Start { get; private set; }

    public bool IsTooLong { get; private set; }

    /// <summary>Whether a line feed ends the line; it may be missing at the end of the file.</summary>
    public bool EndsWithLineFeed { get; private set; }

    public bool HadByteOrderMark { get; private set; }

    public long CarriageReturnLines { get; private set; }

    /// <summary>The bytes of all lines so far, line ends included.</summary>
    public long Bytes { get; private set; }

    /// <summary>Goes to the next line; false at the end of the stream.</summary>
    public ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        // Because nearly every line is in the chunk already, and need not pay for waiting.
        var found = Start.Line > 0 ? _buffer.AsSpan(_next, _end - _next).IndexOf(LineFeed) : -1;
        if (found < 0)
        {
            return NextFromStreamAsync(cancellationToken);
        }

        IsTooLong = false;
        Start = new LineStart(Start.Line + 1, Bytes);
        Take(_next + found, lineEnd: 1);
        return new ValueTask<bool>(true);
    }

    private async ValueTask<bool> NextFromStreamAsync(CancellationToken cancellationToken)
    {
        if (Start.Line == 0)
        {
            await SkipByteOrderMarkAsync(cancellationToken).ConfigureAwait(false);
        }

        IsTooLong = false;
        var start = new LineStart(Start.Line + 1, Bytes);
        var searched = _next;
        while (true)
        {
            var found = _buffer.AsSpan(searched, _end - searched).IndexOf(LineFeed);
            if (found >= 0)
            {
                Take(searched + found, lineEnd: 1);
                break;
            }

            // One byte more than the limit, because a carriage return may still turn out to be part of the line end.
            if (_end - _next > _maximumBytes + 1L)
            {
                IsTooLong = true;
                Bytes += _end - _next;
                _next = _end;
            }

            searched = _end - _next;
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                if (_next == _end && Bytes == start.Offset)
                {
                    return false;
                }

                Take(_end, lineEnd: 0);
                break;
            }
        }

        Start = start;
        return true;
    }

    private async ValueTask SkipByteOrderMarkAsync(CancellationToken cancellationToken)
    {
        while (_end < 3 && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        HadByteOrderMark = _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8);
        if (HadByteOrderMark)
        {
            _next = 3;
            Bytes = 3;
        }
    }

    private void Take(int end, int lineEnd)
    {
        var length = end - _next;
        EndsWithLineFeed = lineEnd > 0;
        if (EndsWithLineFeed && length > 0 && _buffer[end - 1] == CarriageReturn)
        {
            length--;
            CarriageReturnLines++;
        }

        IsTooLong |= length > _maximumBytes;
        Line = IsTooLong ? default : _buffer.AsMemory(_next, length);
        Bytes += end + lineEnd - _next;
        _next = end + lineEnd;
    }

    /// <summary>Moves what is not yet taken to the start of the buffer and reads more behind it; false at the end of the stream.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
        _end -= _next;
        _next = 0;
        if (_isAtEnd)
        {
            return false;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        }

        var read = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _isAtEnd = read == 0;
        _end += read;
        return read > 0;
    }
}
