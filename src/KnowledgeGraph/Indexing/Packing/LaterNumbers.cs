namespace KnowledgeGraph.Indexing;

/// <summary>Where rows name ids whose number is known only when all rows are written, because they are numbered after all others.</summary>
internal sealed class LaterNumbers
{
    private readonly List<(int Position, int Number)> _open = [];

    public int Count => _open.Count;

    /// <summary>Notes that a place among the last ids belongs at a position of the rows, where nothing was written for it.</summary>
    public void Add(int position, int number) => _open.Add((position, number));

    /// <summary>Takes back what was noted beyond the first so many.</summary>
    public void CutTo(int count) => _open.RemoveRange(count, _open.Count - count);

    /// <summary>How many bytes the numbers take.</summary>
    public long LengthOf(int first)
    {
        var length = 0L;
        foreach (var (_, number) in _open)
        {
            length += PackedNumber.LengthOf((ulong)first + (uint)number);
        }

        return length;
    }

    /// <summary>The rows with the numbers in them.</summary>
    /// <param name="written">The rows without them.</param>
    /// <param name="first">The number of the first of the last ids.</param>
    /// <param name="starts">Where each row begins, which is put right.</param>
    /// <param name="length">How many bytes that makes.</param>
    public byte[] PutInto(ReadOnlySpan<byte> written, int first, Span<int> starts, int length)
    {
        var rows = new byte[length];
        var (from, to, row) = (0, 0, 0);
        foreach (var (position, number) in _open)
        {
            // A row never begins with such a number, so one that begins at the position comes after it.
            for (; row < starts.Length && starts[row] < position; row++)
            {
                starts[row] += to - from;
            }

            written[from..position].CopyTo(rows.AsSpan(to));
            to += position - from;
            to += PackedNumber.Write(rows.AsSpan(to), (ulong)first + (uint)number);
            from = position;
        }

        for (; row < starts.Length; row++)
        {
            starts[row] += to - from;
        }

        written[from..].CopyTo(rows.AsSpan(to));
        return rows;
    }
}
